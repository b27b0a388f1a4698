package org.lianluo.shared.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The name of an event on the wire: {@code lianluo.<service>.<aggregate>.<past-tense>.v<n>}, never a Java name.
 *
 * <p>The service is {@code *} in the few events that every service publishes about itself.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {
    String value();

    /** In Chinese and English, for readers of the AsyncAPI document: {@code 已交办 / Assignment created}. */
    String title();
}
