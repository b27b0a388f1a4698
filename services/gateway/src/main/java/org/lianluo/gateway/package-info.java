/**
 * The only public door of the suite: it takes requests under {@code /api/v1/}, refuses those that are malformed, forged or
 * too many, and streams the others to the service that owns the resource. What is not under {@code /api/} goes to the portal.
 *
 * <p>It makes no business decision: each service checks all permissions again. Between requests it keeps only
 * the rate-limit buckets of its replica, and it never holds a body in memory.
 */
package org.lianluo.gateway;
