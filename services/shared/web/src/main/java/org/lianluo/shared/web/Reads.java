package org.lianluo.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.lianluo.shared.messaging.AggregateRoot;

/** Answers of reads. */
public final class Reads {

    private Reads() {}

    /** One aggregate, with its ETag. */
    public static Response one(AggregateRoot root, Object view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, IfMatch.etag(root))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A page of a list. */
    public static Response page(Page<?> page) {
        return Response.ok(page).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
