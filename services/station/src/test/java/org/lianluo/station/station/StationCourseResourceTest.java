package org.lianluo.station.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StationCourseResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    @Test
    void aStationMovesAndItsHistoryKeepsTheOldPlace() {
        String id = enter("510105", "STATION", "2023-05-01");

        act(id, 0, "moves", """
                {"address":"光明路3号","latitude":33.74,"longitude":113.3,"on":"2024-02-01","reason":"原址拆迁"}""").statusCode(200).header("ETag", "\"1\"").body("address", equalTo("光明路3号"));

        given().get("/api/v1/stations/" + id + "/history")
                .then()
                .statusCode(200)
                .body("items.act", contains("OPENED", "MOVED"))
                .body("items.on", contains("2023-05-01", "2024-02-01"))
                .body("items.address", contains("曙光街中段12号", "光明路3号"))
                .body("items[1].reason", equalTo("原址拆迁"));
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @Test
    void aMergedStationKeepsItsCodeAndNamesItsSuccessor() {
        String id = enter("510105", "STATION", "2023-05-01");
        String successor = enter("510105", "HOME", "2023-05-01");

        act(id, 0, "mergers", "{\"successorId\":\"%s\",\"on\":\"2024-02-01\"}".formatted(successor))
                .statusCode(200)
                .body("status", equalTo("CLOSED"))
                .body("successorId", equalTo(successor));

        assertThat(Database.payload(id, "lianluo.station.station.recorded.v1"))
                .contains("\"successorId\":\"" + successor + "\"")
                .contains("\"status\":\"CLOSED\"");
        act(id, 1, "reopenings", "{}").statusCode(409).body("code", equalTo("illegal-transition"));
        act(successor, 0, "mergers", "{\"successorId\":\"%s\"}".formatted(id))
                .statusCode(422)
                .body("code", equalTo("station-successor-not-open"));
        act(successor, 0, "mergers", "{\"successorId\":\"%s\"}".formatted(UUID.randomUUID()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/successorId"));
    }

    @Test
    void aClosedStationOpensAgain() {
        String id = enter("510105", "STATION", "2023-05-01");

        act(id, 0, "closures", "{\"on\":\"2024-01-01\"}").statusCode(200).body("status", equalTo("CLOSED"));
        act(id, 1, "closures", "{}").statusCode(409);
        act(id, 1, "reopenings", "{\"on\":\"2023-12-31\"}")
                .statusCode(422)
                .body("code", equalTo("station-day-before-last"))
                .body("lastOn", equalTo("2024-01-01"));
        act(id, 1, "reopenings", "{\"on\":\"2999-01-01\"}").statusCode(422).body("code", equalTo("station-day-ahead"));
        act(id, 1, "reopenings", "{\"on\":\"2024-03-01\"}").statusCode(200).body("status", equalTo("ACTIVE"));
    }

    @Test
    void figuresAreThoseOfTheDayThatIsAskedFor() {
        String region = "510106";
        enter(region, "STATION", "2020-01-01");
        enter(region, "STUDIO", "2021-01-01");
        String closed = enter(region, "STATION", "2020-01-01");
        act(closed, 0, "closures", "{\"on\":\"2022-01-01\"}").statusCode(200);

        figures(region, "2019-12-31").body("total", equalTo(0)).body("byKind", hasSize(0));
        figures(region, "2020-06-01")
                .body("total", equalTo(2))
                .body("byKind.kind", contains("STATION"))
                .body("byKind.count", contains(2));
        figures("510100", "2021-12-31").body("total", equalTo(3));
        figures(region, "2022-01-01")
                .body("total", equalTo(2))
                .body("byKind.kind", contains("STATION", "STUDIO"))
                .body("byLevel.level", contains("STREET"));
        given().queryParam("region", "51").get("/api/v1/station-figures").then().statusCode(400);
    }

    @Test
    void coordinatesOfMapsAreStoredAsThoseOfTheCountry() {
        String id = enter("510105", "STATION", "2023-05-01");

        given().header("Authorization", admin())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"address\":\"x\",\"latitude\":39.91334545536069,\"longitude\":116.38404722455657}")
                .post("/api/v1/stations/" + id + "/moves?coordinates=GCJ02")
                .then()
                .statusCode(200);

        given().get("/api/v1/stations/" + id)
                .then()
                .body("latitude.toDouble()", closeTo(39.911954, 1e-5))
                .body("longitude.toDouble()", closeTo(116.377817, 1e-5));
        given().get("/api/v1/stations/" + id + "?coordinates=GCJ02")
                .then()
                .body("latitude.toDouble()", closeTo(39.913345, 1e-5));
        given().get("/api/v1/stations/" + id + "?coordinates=BD09").then().statusCode(400);
        act(id, 1, "moves", "{\"address\":\"y\",\"latitude\":51.5,\"longitude\":-0.1}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/longitude"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"moves", "mergers", "closures", "reopenings"})
    void onlyTheKeepersOfTheDirectoryTakeAStep(String step) {
        String id = enter("510105", "STATION", "2023-05-01");
        String body =
                switch (step) {
                    case "moves" -> "{\"address\":\"x\"}";
                    case "mergers" -> "{\"successorId\":\"%s\"}".formatted(UUID.randomUUID());
                    default -> "{}";
                };

        given().header(
                        "Authorization",
                        Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations/" + id + "/" + step)
                .then()
                .statusCode(403);
        given().header("Authorization", admin())
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations/" + id + "/" + step)
                .then()
                .statusCode(428);
        act(id, 7, step, body).statusCode(412);
        act(UUID.randomUUID().toString(), 0, step, body).statusCode(404);
    }

    @Test
    void theFirstDayIsNeverAheadAndNeverChanges() {
        given().header("Authorization", admin())
                .contentType("application/json")
                .body(body("510105", "510105-S99998", "STATION", "2999-01-01"))
                .post("/api/v1/stations")
                .then()
                .statusCode(422)
                .body("code", equalTo("station-day-ahead"))
                .body("errors[0].pointer", equalTo("/openedOn"));
        given().get("/api/v1/stations/" + UUID.randomUUID() + "/history").then().statusCode(404);
        given().get("/api/v1/stations?code=510105-S99998").then().body("next", nullValue());
    }

    private static ValidatableResponse figures(String region, String asOf) {
        return given().queryParam("region", region)
                .queryParam("asOf", asOf)
                .get("/api/v1/station-figures")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse act(String id, int version, String step, String body) {
        return given().header("Authorization", admin())
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations/" + id + "/" + step)
                .then();
    }

    private static String enter(String region, String kind, String openedOn) {
        return given().header("Authorization", admin())
                .contentType("application/json")
                .body(body(region, region + "-S" + NUMBER.incrementAndGet(), kind, openedOn))
                .post("/api/v1/stations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String body(String region, String code, String kind, String openedOn) {
        return """
                {"code":"%s","name":"曙光街街道人大代表联络站","kind":"%s","level":"STREET","regionCode":"%s",
                 "address":"曙光街中段12号","openedOn":"%s","status":"ACTIVE"}""".formatted(code, kind, region, openedOn);
    }

    private static String admin() {
        return Tokens.withRoles("SYSTEM_ADMIN").bearer();
    }
}
