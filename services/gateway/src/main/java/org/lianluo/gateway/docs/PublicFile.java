package org.lianluo.gateway.docs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What is the same for every caller until the next release: kept by clients for a while, and confirmed with {@code
 * If-None-Match} afterwards (RFC 9110 §13.1.2).
 */
record PublicFile(String mediaType, Buffer content, String etag) {

    private static final String KEPT = "public, max-age=300";

    static PublicFile json(String text) {
        Buffer content = Buffer.buffer(text);
        return new PublicFile("application/json", content, "\"" + digest(content.getBytes()) + "\"");
    }

    void send(RoutingContext context) {
        context.response()
                .putHeader(HttpHeaders.ETAG, etag)
                .putHeader(HttpHeaders.CACHE_CONTROL, KEPT)
                // Also with 304, which has no type.
                .putHeader(HttpHeaders.VARY, "Accept-Encoding");
        if (isKnown(context)) {
            context.response().setStatusCode(304).end();
            return;
        }
        context.response().putHeader(HttpHeaders.CONTENT_TYPE, mediaType).end(content);
    }

    private boolean isKnown(RoutingContext context) {
        String known = context.request().getHeader(HttpHeaders.IF_NONE_MATCH);
        return known != null
                && List.of(known.split("\\s*,\\s*")).stream()
                        .map(tag -> tag.strip().replaceFirst("^W/", ""))
                        .anyMatch(tag -> tag.equals(etag) || tag.equals("*"));
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
