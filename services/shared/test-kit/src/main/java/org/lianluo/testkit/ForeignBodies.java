package org.lianluo.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.util.UUID;
import java.util.stream.Stream;

/** What a writing operation does with a body of a type that it does not take, and with none: it refuses, with a problem. */
final class ForeignBodies {

    private static final String TEXT = "{\"title\":\"路灯\"}";
    private static final BodyPublisher UTF8 = BodyPublishers.ofString(TEXT);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final String operation;
    private final HttpRequest.Builder request;

    /** Of this operation, on this path, called by somebody to whom it is open; without a token where that is null. */
    ForeignBodies(String operation, String path, String bearer) {
        this.operation = operation;
        this.request = HttpRequest.newBuilder(URI.create(RestAssured.baseURI + ":" + RestAssured.port + path));
        if (bearer != null) {
            request.header("Authorization", bearer);
        }
    }

    /** The answers that are no refusal, or not the right one. */
    Stream<String> faults(boolean takesABody) {
        return Stream.of(
                        fault("text/plain", UTF8, takesABody),
                        fault("application/xml", UTF8, takesABody),
                        fault("application/x-www-form-urlencoded", UTF8, takesABody),
                        fault(null, UTF8, takesABody),
                        fault(
                                "application/json; charset=gbk",
                                BodyPublishers.ofByteArray(TEXT.getBytes(Charset.forName("GBK"))),
                                false),
                        fault("application/json", BodyPublishers.noBody(), false),
                        fault("text/plain", BodyPublishers.noBody(), false),
                        fault(null, BodyPublishers.noBody(), false))
                .flatMap(fault -> fault);
    }

    private Stream<String> fault(String type, BodyPublisher body, boolean foreign) {
        HttpRequest.Builder call = request.copy()
                .method(operation.split(" ")[0], body)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (type != null) {
            call.header("Content-Type", type);
        }
        try {
            HttpResponse<String> answer = HTTP.send(call.build(), BodyHandlers.ofString());
            int status = answer.statusCode();
            // Whose row is looked for before the body is gets 404.
            boolean right = foreign ? status == 415 || status == 404 : status >= 400 && status < 500;
            return right && isProblem(answer)
                    ? Stream.empty()
                    : Stream.of("%s answers a body of %d bytes and type %s with %d %s"
                            .formatted(operation, body.contentLength(), type, status, answer.body()));
        } catch (IOException e) {
            throw new UncheckedIOException(operation + " does not answer a body of type " + type, e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isProblem(HttpResponse<String> answer) throws IOException {
        JsonNode problem = JSON.readTree(answer.body());
        return answer.headers().firstValue("Content-Type").orElse("").startsWith("application/problem+json")
                && problem.path("status").asInt() == answer.statusCode()
                && !problem.path("code").asText().isEmpty();
    }
}
