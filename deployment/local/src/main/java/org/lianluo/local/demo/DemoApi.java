package org.lianluo.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.lianluo.shared.servers.process.StartFailure;

/** The public API at the gateway. A call waits when it is told to, and while a service is just coming up. */
final class DemoApi implements DemoCalls {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration SHORT_WAIT = Duration.ofMillis(500);
    /** Told to wait, or a service is just coming up. */
    private static final Set<Integer> COME_AGAIN = Set.of(429, 502, 503, 504);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String gateway;
    private final DemoTokens tokens;

    DemoApi(String gateway, String tokenUrl, JsonNode accounts) {
        this.gateway = gateway;
        this.tokens = new DemoTokens(client, tokenUrl, accounts);
    }

    @Override
    public Reply send(String account, String method, String path, Map<String, String> headers, JsonNode body) {
        String call = method + " " + path + (account == null ? "" : " as " + account);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        HttpResponse<byte[]> response = sendOnce(request(account, path, headers, method, body), call);
        while (COME_AGAIN.contains(response.statusCode()) && System.nanoTime() - deadline < 0) {
            pause(response.headers()
                    .firstValue("Retry-After")
                    .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                    .orElse(SHORT_WAIT));
            response = sendOnce(request(account, path, headers, method, body), call);
        }
        return new Reply(
                call,
                response.statusCode(),
                response.headers().firstValue("ETag").orElse(null),
                parse(response.body(), call));
    }

    private HttpRequest request(
            String account, String path, Map<String, String> headers, String method, JsonNode body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(gateway + path)).timeout(TIMEOUT);
        headers.forEach((name, value) -> {
            if (value != null) {
                request.header(name, value);
            }
        });
        if (account != null) {
            request.header("Authorization", "Bearer " + tokens.of(account));
        }
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        return request.method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.toString()))
                .build();
    }

    private HttpResponse<byte[]> sendOnce(HttpRequest request, String call) {
        try {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new StartFailure(call + " got no answer: " + e + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    private static JsonNode parse(byte[] body, String call) {
        try {
            return body.length == 0 ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            throw new StartFailure(call + " did not answer in JSON.", e);
        }
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }
}
