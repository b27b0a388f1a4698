package org.lianluo.gateway;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * Compresses texts for clients that accept it (RFC 9110 §8.4); pictures and letters are compressed already.
 *
 * <p>The ETag stays what it was, since it is the version that a client sends back in {@code If-Match}, whatever coding it
 * read (decision 0031).
 */
@ApplicationScoped
class Compression implements HttpServerOptionsCustomizer {

    private static final int WORTH_IT = 1_024;

    /** More takes the event loop longer than it saves of JSON. */
    private static final int LEVEL = 4;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setCompressionSupported(true).setCompressionLevel(LEVEL);
    }

    /** Told before the head goes out: leaves to the server what it shall compress, and forbids the rest. */
    static void decide(HttpServerResponse response, boolean head) {
        MultiMap headers = response.headers();
        String type = headers.get(HttpHeaders.CONTENT_TYPE);
        if (type == null) {
            return;
        }
        if (isText(type)) {
            vary(headers);
        }
        String length = headers.get(HttpHeaders.CONTENT_LENGTH);
        boolean small = length != null && Long.parseLong(length) < WORTH_IT;
        if (!head && (small || !isText(type))) {
            // The server takes this header away again.
            headers.set(HttpHeaders.CONTENT_ENCODING, HttpHeaders.IDENTITY);
        }
    }

    private static void vary(MultiMap headers) {
        boolean said = headers.getAll(HttpHeaders.VARY).stream()
                .anyMatch(names -> names.toLowerCase(Locale.ROOT).contains("accept-encoding"));
        if (!said) {
            headers.add(HttpHeaders.VARY, "Accept-Encoding");
        }
    }

    private static boolean isText(String type) {
        return type.startsWith("text/") || type.contains("json") || type.contains("javascript");
    }
}
