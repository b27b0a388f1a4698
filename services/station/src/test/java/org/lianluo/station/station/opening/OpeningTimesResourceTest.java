package org.lianluo.station.station.opening;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OpeningTimesResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    private final String region = "62010" + 2;
    private final String code = region + "-S" + NUMBER.incrementAndGet();

    @Test
    void timesAreReplacedAndRead() {
        String id = enter();

        set(id, 0, """
                {"weekly":[{"day":"MONDAY","from":"09:00","to":"12:00"},{"day":"MONDAY","from":"14:00","to":"17:00"}],
                 "exceptions":[{"on":"2027-01-01"},{"on":"2027-01-04","from":"09:00","to":"11:00"}]}""").statusCode(200).header("ETag", "\"1\"");

        given().get("/api/v1/stations/" + id + "/opening-times")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("weekly.from", contains("09:00", "14:00"))
                .body("exceptions.on", contains("2027-01-01", "2027-01-04"));
        set(id, 1, "{\"weekly\":[],\"exceptions\":[]}").statusCode(200).body("weekly", hasSize(0));
        given().get("/api/v1/stations/" + id + "/opening-times").then().body("weekly", hasSize(0));
    }

    @Test
    void thoseThatAreOpenNowAreFound() {
        String id = enter();
        openNow().body("items", hasSize(0));

        set(id, 0, always("")).statusCode(200);
        openNow().body("items.code", contains(code));

        set(
                        id,
                        1,
                        always("{\"on\":\"%s\"}"
                                .formatted(LocalDate.ofInstant(TestClock.START, ZoneId.of("Asia/Shanghai")))))
                .statusCode(200);
        openNow().body("items", hasSize(0));
    }

    @Test
    void onAPublicHolidayItIsClosedUnlessItHasTimesForThem() {
        autumn();
        String id = enter();
        set(id, 0, always("")).statusCode(200).body("holidays", hasSize(0));
        TestClock.set("2031-09-30T02:00:00Z");
        openNow().body("items.code", contains(code));
        TestClock.set("2031-10-01T02:00:00Z");
        openNow().body("items", hasSize(0));

        set(id, 1, always("").replaceFirst("}$", ",\"holidays\":[{\"from\":\"09:30\",\"to\":\"10:30\"}]}"))
                .statusCode(200)
                .body("holidays.from", contains("09:30"));
        openNow().body("items.code", contains(code));
        TestClock.set("2031-10-01T03:00:00Z");
        openNow().body("items", hasSize(0));
        set(id, 2, always("{\"on\":\"2031-10-01\",\"from\":\"11:00\",\"to\":\"12:00\"}"))
                .statusCode(200);
        openNow().body("items.code", contains(code));
    }

    @Test
    void aWeekendDayThatIsWorkedHasTheTimesOfTheDayForWhichItMakesUp() {
        autumn();
        String id = enter();
        set(id, 0, "{\"weekly\":[{\"day\":\"WEDNESDAY\",\"from\":\"09:00\",\"to\":\"12:00\"}],\"exceptions\":[]}")
                .statusCode(200);

        TestClock.set("2031-09-28T02:00:00Z");
        openNow().body("items.code", contains(code));
        TestClock.set("2031-09-21T02:00:00Z");
        openNow().body("items", hasSize(0));
    }

    /** A year whose first of October is a Wednesday that is off, for which a Sunday is worked. */
    private static void autumn() {
        Database.execute(
                "insert into known_calendar_year values (2031, '{2031-10-01,2031-10-02,2031-10-03}', '{2031-09-28}')"
                        + " on conflict do nothing");
    }

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"weekly\":[{\"day\":\"MONDAY\",\"from\":\"12:00\",\"to\":\"09:00\"}],\"exceptions\":[]}",
                "{\"weekly\":[{\"day\":\"MONDAY\",\"from\":\"9:00\",\"to\":\"12:00\"}],\"exceptions\":[]}",
                "{\"weekly\":[{\"day\":\"MONDAY\",\"from\":\"09:00\",\"to\":\"12:00\"},"
                        + "{\"day\":\"MONDAY\",\"from\":\"11:00\",\"to\":\"13:00\"}],\"exceptions\":[]}",
                "{\"weekly\":[],\"exceptions\":[{\"on\":\"2027-01-01\",\"from\":\"09:00\"}]}",
                "{\"weekly\":[],\"exceptions\":[{\"on\":\"2027-01-01\"},{\"on\":\"2027-01-01\"}]}",
                "{\"weekly\":[],\"exceptions\":[],\"holidays\":[{\"from\":\"10:00\",\"to\":\"09:00\"}]}",
                "{\"weekly\":[],\"exceptions\":[],\"holidays\":[{\"from\":\"09:00\"}]}"
            })
    void timesThatCanNotBeAreRefused(String body) {
        set(enter(), 0, body).statusCode(400).body("code", equalTo("validation-failed"));
    }

    @Test
    void onlyTheKeepersOfTheDirectorySetThem() {
        String id = enter();
        given().header(
                        "Authorization",
                        Tokens.withRoles("STATION_HEAD").region(region).bearer())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body(always(""))
                .put("/api/v1/stations/" + id + "/opening-times")
                .then()
                .statusCode(403);
        set(id, 5, always("")).statusCode(412);
    }

    private ValidatableResponse openNow() {
        return given().queryParam("openNow", true)
                .queryParam("code", code)
                .get("/api/v1/stations")
                .then()
                .statusCode(200);
    }

    private static String always(String exception) {
        return "{\"weekly\":["
                + Arrays.stream(DayOfWeek.values())
                        .map("{\"day\":\"%s\",\"from\":\"00:00\",\"to\":\"23:59\"}"::formatted)
                        .collect(Collectors.joining(","))
                + "],\"exceptions\":[" + exception + "]}";
    }

    private static ValidatableResponse set(String id, int version, String body) {
        return given().header("Authorization", Tokens.withRoles("SYSTEM_ADMIN").bearer())
                .header("If-Match", "\"" + version + "\"")
                .contentType("application/json")
                .body(body)
                .put("/api/v1/stations/" + id + "/opening-times")
                .then();
    }

    private String enter() {
        return given().header("Authorization", Tokens.withRoles("SYSTEM_ADMIN").bearer())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"站","kind":"STATION","level":"STREET","regionCode":"%s","status":"ACTIVE"}""".formatted(code, region))
                .post("/api/v1/stations")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
