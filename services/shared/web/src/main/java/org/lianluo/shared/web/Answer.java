package org.lianluo.shared.web;

import java.util.function.Supplier;
import org.lianluo.shared.messaging.AggregateRoot;

/**
 * What an operation answers. The body is made at the end: that of a write after the flush, when the version is known.
 *
 * @param status 200, 201 or 204
 * @param location path of what was created, or null
 * @param root aggregate whose version becomes the ETag, or null
 * @param body makes the body; gives null for none
 */
public record Answer(int status, String location, AggregateRoot root, Supplier<Object> body) {

    public static Answer created(String location, AggregateRoot root, Supplier<Object> body) {
        return new Answer(201, location, root, body);
    }

    public static Answer ok(AggregateRoot root, Supplier<Object> body) {
        return new Answer(200, null, root, body);
    }

    /** A body without an ETag. */
    public static Answer of(Object body) {
        return ok(null, () -> body);
    }

    public static Answer noContent() {
        return new Answer(204, null, null, () -> null);
    }
}
