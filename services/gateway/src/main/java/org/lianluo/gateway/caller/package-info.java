/**
 * Who asks, whether their token is real, and how much they may ask.
 */
package org.lianluo.gateway.caller;
