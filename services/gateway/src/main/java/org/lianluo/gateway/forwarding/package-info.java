/**
 * One exchange with a service: what is passed on, how much, and at what pace.
 */
package org.lianluo.gateway.forwarding;
