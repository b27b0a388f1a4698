/**
 * Trace contexts that carry nothing a caller wrote.
 */
package org.lianluo.gateway.trace;
