/**
 * Who the caller is, whether their token is valid, and how many requests they may send.
 */
package org.lianluo.gateway.caller;
