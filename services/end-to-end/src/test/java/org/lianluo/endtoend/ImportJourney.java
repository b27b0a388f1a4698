package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Stations, units and suggestions of earlier years as places keep them are taken in, found and counted. */
@ExtendWith(RunningSuite.class)
class ImportJourney {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    private final Actor intake = Actor.person("intake");

    @Test
    void tablesOfAPlaceAreTakenIn() throws IOException {
        enter("station", "STATIONS", "stations.csv", 88);
        enter("handling", "UNITS", "units.csv", 68);
        enter("suggestion", "SUGGESTIONS", "suggestions.csv", 120);

        given().get("/api/v1/stations?code=410402-S1700").then().body("items.name", contains("李屯镇人大代表联络站"));
        given().get("/api/v1/units?code=410402-U200").then().body("items.kind", contains("GOVERNMENT_OFFICE"));
        assertThat(intake
                        .request()
                        .get("/api/v1/past-suggestion-figures")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("items.suggestions", Integer.class)
                        .stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(120);

        String again = sent("station", "STATIONS", "stations.csv");
        looked("station", again).body("sameRows", equalTo(88));
        assertThat(given().get("/api/v1/stations/export?region=410402&format=CSV")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("410402-S1787");
    }

    private void enter(String service, String kind, String table, int rows) throws IOException {
        String id = sent(service, kind, table);
        ValidatableResponse looked = looked(service, id).body("newRows", equalTo(rows));
        intake.request()
                .header("If-Match", looked.extract().header("ETag"))
                .body("{\"mode\":\"ALL_OR_NOTHING\"}")
                .post("/api/v1/" + service + "-imports/" + id + "/run")
                .then()
                .statusCode(200);
        await().atMost(LONGEST).untilAsserted(() -> get(service, id).body("status", equalTo("DONE")));
        get(service, id).body("enteredRows", equalTo(rows));
    }

    private ValidatableResponse looked(String service, String id) {
        await().atMost(LONGEST).untilAsserted(() -> get(service, id).body("status", equalTo("CHECKED")));
        return get(service, id).body("wrongRows", equalTo(0));
    }

    private ValidatableResponse get(String service, String id) {
        return intake.request()
                .get("/api/v1/" + service + "-imports/" + id)
                .then()
                .statusCode(200);
    }

    private String sent(String service, String kind, String table) throws IOException {
        try (InputStream in = ImportJourney.class.getResourceAsStream("/tables/" + table)) {
            return given().auth()
                    .oauth2(intake.token())
                    .contentType("application/octet-stream")
                    .header("Idempotency-Key", UUID.randomUUID())
                    .queryParam("kind", kind)
                    .queryParam("name", table)
                    .body(in.readAllBytes())
                    .post("/api/v1/" + service + "-imports")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id");
        }
    }
}
