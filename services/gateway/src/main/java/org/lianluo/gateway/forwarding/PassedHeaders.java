package org.lianluo.gateway.forwarding;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Takes away the headers that must not cross the gateway, in either direction. */
final class PassedHeaders {

    /** They speak of one connection only (RFC 9110 §7.6.1). Transfer-Encoding is left to the proxy, which reads it. */
    private static final Set<String> ONE_HOP =
            Set.of("connection", "keep-alive", "proxy-connection", "te", "trailer", "upgrade");

    /** They claim what only the gateway may say: who called, by which address, in which trace; or rewrite the request. */
    private static final Set<String> CLAIMS = Set.of(
            "forwarded",
            "via",
            "x-real-ip",
            "x-original-url",
            "x-rewrite-url",
            "x-http-method",
            "x-http-method-override",
            "x-method-override",
            "x-correlation-id",
            "x-request-id",
            "traceparent",
            "tracestate",
            "baggage",
            "b3",
            "proxy",
            "expect");

    private static final List<String> CLAIM_PREFIXES = List.of("x-forwarded-", "x-lianluo-", "x-b3-", "proxy-");

    /** They tell strangers what runs here. */
    private static final Set<String> INTERNALS = Set.of("server", "x-powered-by", "via", "x-correlation-id");

    private static final List<CharSequence> LINKS = List.of(HttpHeaders.LOCATION, HttpHeaders.CONTENT_LOCATION);

    private PassedHeaders() {}

    /** Leaves of a client's headers those that a service may see: no cookies, which are the portal's. */
    static void cleanRequest(MultiMap headers) {
        cleanPageRequest(headers);
        headers.remove(HttpHeaders.COOKIE);
    }

    /** Leaves of a client's headers those that the portal may see. */
    static void cleanPageRequest(MultiMap headers) {
        removeOneHop(headers);
        for (String name : List.copyOf(headers.names())) {
            String lower = name.toLowerCase(Locale.ROOT);
            if (CLAIMS.contains(lower) || CLAIM_PREFIXES.stream().anyMatch(lower::startsWith)) {
                headers.remove(name);
            }
        }
    }

    /** Leaves of a service's headers those that a client may see; links to the service lead to the gateway instead. */
    static void cleanResponse(MultiMap headers, String origin) {
        removeOneHop(headers);
        INTERNALS.forEach(headers::remove);
        for (CharSequence name : LINKS) {
            String link = headers.get(name);
            if (link != null && link.startsWith(origin + "/")) {
                headers.set(name, link.substring(origin.length()));
            }
        }
    }

    private static void removeOneHop(MultiMap headers) {
        List<String> named = new ArrayList<>();
        for (String value : headers.getAll(HttpHeaders.CONNECTION)) {
            named.addAll(List.of(value.split(",")));
        }
        named.stream().map(String::strip).filter(name -> !name.isEmpty()).forEach(headers::remove);
        ONE_HOP.forEach(headers::remove);
    }
}
