package org.lianluo.shared.problem;

/** A kind of refusal. Implemented by enumerations: one for all services, one per service for its own rules. */
public interface ProblemCode {

    /** Name of the constant, such as {@code STALE_VERSION}. */
    String name();

    /** HTTP status. */
    int status();

    /** Title in Chinese (zh-CN). */
    String titleZh();

    /** Title in English. */
    String titleEn();

    /** The stable code on the wire, such as {@code stale-version}. */
    default String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
