/**
 * Refusals, free of any framework: what a rule throws and what the web layer turns into {@code problem+json} (RFC 9457).
 *
 * <p>Each has a stable code that clients may rely on; {@code api-specs/problems.md} lists them all.
 */
package org.lianluo.shared.problem;
