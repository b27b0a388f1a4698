package org.lianluo.shared.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/**
 * A file that a read answers.
 *
 * @param disposition value of {@code Content-Disposition}; null for what is shown in place
 */
public record Download(byte[] content, String mediaType, String disposition) {

    Response response() {
        return Response.ok(content, mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
