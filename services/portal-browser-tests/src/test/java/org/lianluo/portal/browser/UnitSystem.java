package org.lianluo.portal.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The system of a unit whose people work in it, and not on the portal's screens. */
final class UnitSystem {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String client;
    private final URI realm;

    private UnitSystem(String client, URI realm) {
        this.client = client;
        this.realm = realm;
    }

    /** It gets its token where people are led to for their login. */
    static UnitSystem of(String unit, Browser browser) {
        Person nobody = browser.person(Size.DESK);
        nobody.open("/work");
        return new UnitSystem("unit-" + unit, URI.create(nobody.page().url()).resolve("token"));
    }

    /** Signs for the suggestion and gives its opinion to the lead. */
    void giveCoOpinion(String title, String text) {
        String token = token();
        String path = "/api/v1/assignments/"
                + await().atMost(SOON).until(() -> assignment(title, token), found -> !found.isEmpty());
        post(path + "/signature", "", token, 200);
        post(path + "/opinions", JSON.createObjectNode().put("text", text).toString(), token, 201);
    }

    private String assignment(String title, String token) {
        HttpResponse<String> answer = send(request("/api/v1/assignments?subjectType=SUGGESTION&limit=200", token)
                .GET());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        for (JsonNode item : read(answer).path("items")) {
            if (item.path("title").asText().equals(title)) {
                return item.path("id").asText();
            }
        }
        return "";
    }

    private void post(String path, String body, String token, int status) {
        HttpResponse<String> answer = send(request(path, token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    }

    private String token() {
        String form = Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        client,
                        "client_secret",
                        "demo-secret-" + client)
                .entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(realm)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return read(answer).path("access_token").asText();
    }

    private static HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(PortalExtension.address(path)))
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
