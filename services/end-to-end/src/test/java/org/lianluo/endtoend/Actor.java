package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody with a real token of the real Keycloak. */
final class Actor {

    private static final String PASSWORD = "Lianluo-Demo-1";

    /** Tokens live five minutes; a new one is fetched well before. */
    private static final Duration KEPT = Duration.ofMinutes(2);

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String text, long fetchedAt) {
        boolean isFresh() {
            return System.nanoTime() - fetchedAt < KEPT.toNanos();
        }
    }

    private final String name;
    private final Map<String, String> credentials;

    private Actor(String name, Map<String, String> credentials) {
        this.name = name;
        this.credentials = credentials;
    }

    /** A person of the demo realm. */
    static Actor person(String username) {
        return new Actor(
                username,
                Map.of("grant_type", "password", "client_id", "demo-cli", "username", username, "password", PASSWORD));
    }

    /** A machine of the demo realm: {@code kiosk-<station>} or {@code unit-<unit>}. */
    static Actor machine(String clientId) {
        return new Actor(
                clientId,
                Map.of(
                        "grant_type",
                        "client_credentials",
                        "client_id",
                        clientId,
                        "client_secret",
                        "demo-secret-" + clientId));
    }

    /** Whether Keycloak gives a new token at the moment. */
    static boolean canLogIn(String username) {
        return given().baseUri(RunningSuite.suite().tokenUrl())
                        .formParams(person(username).credentials)
                        .post()
                        .statusCode()
                == 200;
    }

    String token() {
        return TOKENS.compute(name, (key, known) -> known != null && known.isFresh() ? known : fetch())
                .text();
    }

    private Token fetch() {
        String text = given().baseUri(RunningSuite.suite().tokenUrl())
                .formParams(credentials)
                .post()
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
        return new Token(text, System.nanoTime());
    }

    /** A request of this actor, under a key of its own. */
    RequestSpecification request() {
        return request(UUID.randomUUID().toString());
    }

    /** A request of this actor that may be repeated under the same key. */
    RequestSpecification request(String idempotencyKey) {
        return given().header("Authorization", "Bearer " + token())
                .header("Idempotency-Key", idempotencyKey)
                .contentType("application/json");
    }
}
