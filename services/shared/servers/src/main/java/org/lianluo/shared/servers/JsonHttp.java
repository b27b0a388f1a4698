package org.lianluo.shared.servers;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StartFailure;

/** The few calls that are made to a server that was just started. */
public final class JsonHttp {
    static final ObjectMapper JSON = new ObjectMapper();

    private static final Duration TIMEOUT = Duration.ofSeconds(10);

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    public JsonHttp(String base) {
        this.base = base;
    }

    /** The body of a 2xx answer; empty for another answer or none. */
    public Optional<JsonNode> get(String path) {
        try {
            HttpResponse<byte[]> response = client.send(request(path).GET().build(), BodyHandlers.ofByteArray());
            return isSuccess(response) ? Optional.of(JSON.readTree(response.body())) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    void post(String path) {
        send(request(path).POST(BodyPublishers.noBody()).build());
    }

    /** Repeated while the server says that it is busy (409). */
    void put(String path, String body, Duration limit) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body))
                .build();
        long deadline = System.nanoTime() + limit.toNanos();
        HttpResponse<String> response = send(request);
        while (!isSuccess(response)) {
            if (System.nanoTime() > deadline || response.statusCode() == 400) {
                throw new StartFailure("PUT " + base + path + " gave " + response.statusCode() + ": "
                        + response.body().replace('\n', ' '));
            }
            ChildProcess.pause();
            response = send(request);
        }
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure("No answer from " + request.uri() + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
    }

    private static boolean isSuccess(HttpResponse<?> response) {
        return response.statusCode() / 100 == 2;
    }
}
