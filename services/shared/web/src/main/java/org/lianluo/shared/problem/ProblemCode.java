package org.lianluo.shared.problem;

/**
 * A kind of refusal. {@link CommonProblem} has those that all services share; each service has a class of constants for its
 * own rules.
 *
 * @param code the stable code on the wire, such as {@code stale-version}
 * @param status HTTP status
 * @param titleZh title in Chinese (zh-CN)
 * @param titleEn title in English
 */
public record ProblemCode(String code, int status, String titleZh, String titleEn) {}
