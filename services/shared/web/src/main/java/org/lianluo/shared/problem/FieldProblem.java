package org.lianluo.shared.problem;

/**
 * What is wrong with one field.
 *
 * @param pointer JSON pointer (RFC 6901) into the body, or the name of a parameter
 * @param message in the caller's language; never quotes what was sent
 */
public record FieldProblem(String pointer, String message) {}
