/**
 * Problems of RFC 9457 as the gateway itself writes them, and what goes with each refusal.
 */
package org.lianluo.gateway.refusal;
