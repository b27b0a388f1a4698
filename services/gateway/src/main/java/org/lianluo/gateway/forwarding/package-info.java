/**
 * One exchange with a service: which data pass, how much, and how fast.
 */
package org.lianluo.gateway.forwarding;
