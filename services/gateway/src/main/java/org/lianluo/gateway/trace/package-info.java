/**
 * Trace contexts without any data from the caller.
 */
package org.lianluo.gateway.trace;
