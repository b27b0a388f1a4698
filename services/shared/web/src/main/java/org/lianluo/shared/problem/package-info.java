/**
 * Refusals without any framework: a rule throws them, and the web layer turns them into {@code problem+json} (RFC 9457).
 *
 * <p>Each has a stable code that clients may rely on; {@code api-specs/problems.md} lists them all.
 */
package org.lianluo.shared.problem;
