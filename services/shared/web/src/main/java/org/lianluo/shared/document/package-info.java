/**
 * Completes the API document of a service when it is built: who may call, which refusals and headers there are, which
 * properties an answer always has. It reads the same annotations and types as the service itself.
 */
package org.lianluo.shared.document;
