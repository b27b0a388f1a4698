/**
 * The only public door of the suite: it takes requests under {@code /api/v1/}, refuses what is malformed, forged or too
 * much, and streams the rest to the service that owns the resource.
 *
 * <p>It decides nothing about the trade: who may do what is checked again, and fully, in each service. It keeps nothing
 * between requests but the rate-limit buckets of its replica, and never holds a body in memory.
 */
package org.lianluo.gateway;
