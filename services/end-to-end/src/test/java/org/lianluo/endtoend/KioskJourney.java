package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A kiosk is enrolled in the real realm, is cut off for a day, sends all of it later, and is revoked at once. */
@ExtendWith(RunningSuite.class)
class KioskJourney {

    private static final String KIOSKS = "/api/v1/kiosks";
    private static final int TAKEN = 5;

    private final Actor office = Actor.person("intake");
    private final Actor head = Actor.person("head-s001");

    /** What the device wrote down while it was cut off. */
    private record Item(String key, int number, Instant at) {}

    @Test
    void aDayWithoutANetwork() {
        Directory.stationId();
        JsonPath enrolled = enrolled();
        String client = enrolled.getString("clientId");
        String token =
                token(client, enrolled.getString("clientSecret")).extract().path("access_token");
        String serverTime = beat(token, Instant.EPOCH)
                .statusCode(200)
                .body("clockWrong", equalTo(true))
                .extract()
                .path("serverTime");
        Instant now = Instant.parse(serverTime).truncatedTo(ChronoUnit.SECONDS);
        assertThat(faults(enrolled.getString("kioskId"))).containsExactly("CLOCK_WRONG");
        beat(token, now).statusCode(200).body("clockWrong", equalTo(false));
        given().header("Authorization", "Bearer " + token)
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("stationCodes", contains(Directory.STATION));

        List<Item> items = IntStream.rangeClosed(1, TAKEN)
                .mapToObj(number ->
                        new Item(UUID.randomUUID().toString(), number, now.minus(Duration.ofHours(25 - number))))
                .toList();
        for (int place : new int[] {4, 1, 0, 3, 1, 4}) {
            send(token, items.get(place), now).statusCode(201);
        }
        intake(client).body("items", equalTo(4)).body("late", equalTo(4)).body("missing", contains(3));
        send(token, items.get(2), now).statusCode(201);
        items.forEach(
                item -> send(token, item, now.plusSeconds(90)).statusCode(201).header("Idempotent-Replayed", "true"));
        intake(client).body("items", equalTo(TAKEN)).body("missing", empty()).body("repeated", equalTo(0));

        revoke(enrolled.getString("kioskId"));
        beat(token, now).statusCode(403).body("code", equalTo("kiosk-revoked"));
        token(client, enrolled.getString("clientSecret")).statusCode(401);
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> send(token, new Item(UUID.randomUUID().toString(), 6, now), now)
                        .statusCode(403)
                        .body("code", equalTo("kiosk-revoked")));
    }

    private JsonPath enrolled() {
        String id = Directory.created(head, KIOSKS, """
                {"stationCode":"%s","name":"大厅终端"}""".formatted(Directory.STATION));
        JsonPath code = head.request()
                .header("If-Match", "\"0\"")
                .post(KIOSKS + "/" + id + "/enrolment-code")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return given().contentType("application/json")
                .body("""
                        {"kioskCode":"%s","code":"%s"}""".formatted(code.getString("kioskCode"), code.getString("code")))
                .post("/api/v1/kiosk-enrolments")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static ValidatableResponse token(String client, String secret) {
        return given().baseUri(RunningSuite.suite().tokenUrl())
                .formParam("grant_type", "client_credentials")
                .formParam("client_id", client)
                .formParam("client_secret", secret)
                .post()
                .then();
    }

    private static ValidatableResponse beat(String token, Instant deviceTime) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body("""
                        {"software":"1.0","deviceTime":"%s","itemsWaiting":5,"itemsRefused":0}""".formatted(deviceTime))
                .post("/api/v1/kiosk-heartbeats")
                .then();
    }

    private static ValidatableResponse send(String token, Item item, Instant deviceTime) {
        String body = Case.body("断网" + item.number()).strip();
        return given().header("Authorization", "Bearer " + token)
                .header("Idempotency-Key", item.key())
                .header("Device-Time", deviceTime.toString())
                .contentType("application/json")
                .body(body.substring(0, body.length() - 1)
                        + ",\"taken\":{\"at\":\"%s\",\"number\":%d}}".formatted(item.at(), item.number()))
                .post("/api/v1/opinions")
                .then();
    }

    private List<String> faults(String id) {
        return office.request()
                .get(KIOSKS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("faults");
    }

    private ValidatableResponse intake(String client) {
        return head.request()
                .get("/api/v1/kiosk-intakes?station=" + Directory.STATION)
                .then()
                .statusCode(200)
                .rootPath("items.find { it.clientId == '%s' }".formatted(client));
    }

    private void revoke(String id) {
        head.request()
                .header("If-Match", head.request().get(KIOSKS + "/" + id).header("ETag"))
                .body("{\"reason\":\"设备丢失。\"}")
                .post(KIOSKS + "/" + id + "/revocation")
                .then()
                .statusCode(200)
                .body("status", equalTo("REVOKED"));
    }
}
