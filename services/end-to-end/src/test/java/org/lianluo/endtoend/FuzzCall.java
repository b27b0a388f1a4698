package org.lianluo.endtoend;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One request, before it is sent. */
final class FuzzCall {

    static final Duration HANGS_AFTER = Duration.ofSeconds(30);

    private static final int MOST_SHOWN = 600;

    final FuzzContract.Operation operation;
    final String actor;
    final Map<String, String> headers = new LinkedHashMap<>();
    final List<String> query = new ArrayList<>();
    String path;
    byte[] body;

    FuzzCall(FuzzContract.Operation operation, String actor) {
        this.operation = operation;
        this.actor = actor;
    }

    void body(String text) {
        body = text.getBytes(StandardCharsets.UTF_8);
    }

    HttpRequest request(String gateway) {
        String uri = gateway + path + (query.isEmpty() ? "" : "?" + String.join("&", query));
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri)).timeout(HANGS_AFTER);
        headers.forEach(request::setHeader);
        return request.method(
                        operation.method(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .build();
    }

    /** Enough to send it again by hand; without the token. */
    String shown() {
        String shownHeaders = headers.entrySet().stream()
                .filter(header -> !header.getKey().equals("Authorization"))
                .map(header -> header.getKey() + ": " + cut(header.getValue()))
                .collect(Collectors.joining("; "));
        return "%s %s%s as %s [%s] %s"
                .formatted(
                        operation.method(),
                        path,
                        query.isEmpty() ? "" : "?" + cut(String.join("&", query)),
                        actor,
                        shownHeaders,
                        body == null ? "" : cut(new String(body, StandardCharsets.UTF_8)));
    }

    private static String cut(String text) {
        return text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "… (" + text.length() + ")";
    }
}
