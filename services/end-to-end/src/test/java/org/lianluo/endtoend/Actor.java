package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Somebody with a real token of the real Keycloak. */
final class Actor {

    private static final String PASSWORD = "Lianluo-Demo-1";
    private static final Map<String, String> TOKENS = new ConcurrentHashMap<>();

    private final String token;

    private Actor(String token) {
        this.token = token;
    }

    /** A person of the demo realm. */
    static Actor person(String username) {
        return new Actor(TOKENS.computeIfAbsent(
                username,
                name -> token(Map.of(
                        "grant_type", "password", "client_id", "demo-cli", "username", name, "password", PASSWORD))));
    }

    /** A machine of the demo realm: {@code kiosk-<station>} or {@code unit-<unit>}. */
    static Actor machine(String clientId) {
        return new Actor(TOKENS.computeIfAbsent(
                clientId,
                id -> token(Map.of(
                        "grant_type", "client_credentials", "client_id", id, "client_secret", "demo-secret-" + id))));
    }

    private static String token(Map<String, String> form) {
        return given().baseUri(RunningSuite.suite().tokenUrl())
                .formParams(form)
                .post()
                .then()
                .statusCode(200)
                .extract()
                .path("access_token");
    }

    String token() {
        return token;
    }

    /** A request of this actor, under a key of its own. */
    RequestSpecification request() {
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json");
    }
}
