package org.lianluo.shared.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes of the service's own rules that an operation can refuse with, for its API document. What all operations of a
 * kind can refuse with is known without it.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {

    /** Codes as they stand in {@code api-specs/problems.md}. */
    String[] value();
}
