/**
 * Completes the API document of a service when it is built: who may call, which refusals and headers there are, which
 * properties an answer always has. Its sources are the annotations and types by which the service itself works.
 */
package org.lianluo.shared.document;
