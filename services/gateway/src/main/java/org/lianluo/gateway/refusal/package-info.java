/**
 * The gateway's own problems (RFC 9457), and the headers of each refusal.
 */
package org.lianluo.gateway.refusal;
