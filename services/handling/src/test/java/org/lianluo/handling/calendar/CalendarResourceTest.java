package org.lianluo.handling.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CalendarResourceTest {

    /** Years of this class alone. */
    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    private static final String ADMINISTRATOR = "SYSTEM_ADMIN";

    private final int year = YEAR.incrementAndGet();

    @Test
    void administratorLoadsAYearAndThePublicReadsIt() {
        load(null, body("01-03", "01-01")).statusCode(201).header("ETag", "\"0\"");

        given().get("/api/v1/calendar-days/" + year)
                .then()
                .statusCode(200)
                .body("year", equalTo(year))
                .body("holidays", contains(year + "-01-01", year + "-01-03"));
        assertThat(Database.count("select count(*) from known_calendar_year where year = ?", year))
                .isEqualTo(1);
        assertThat(Database.count(
                        "select count(*) from outbox where type = 'lianluo.handling.calendar-year.loaded.v1'"
                                + " and payload like ?",
                        "%\"year\":" + year + "%"))
                .isEqualTo(1);
    }

    @Test
    void replacingAYearNeedsItsVersion() {
        load(null, body("01-01")).statusCode(201);

        load(null, body("01-02")).statusCode(428);
        load("\"7\"", body("01-02")).statusCode(412);
        load("\"0\"", body("01-02"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("holidays", contains(year + "-01-02"));
    }

    @Test
    void aVersionOfAYearThatIsNotLoadedIsStale() {
        load("\"0\"", body("01-01")).statusCode(412);

        given().get("/api/v1/calendar-days/" + year).then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyAdministratorsLoadYears(Role role) {
        load(Tokens.withRoles(role.name()).region("410402").bearer(), null, body("01-01"))
                .statusCode(role == Role.SYSTEM_ADMIN ? 201 : 403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[\"2031-01-01\",\"2032-01-01\"] | []               | /holidays/1",
                "[\"2031-01-01\"]                | [\"2032-02-15\"] | /swappedWorkdays/0",
                // A Monday can't be worked instead.
                "[\"2031-01-01\"]                | [\"2031-02-17\"] | /swappedWorkdays/0",
                "[\"2031-02-15\"]                | [\"2031-02-15\"] | /swappedWorkdays/0",
                "[]                              | []               | /holidays",
                "[\"2031-02-30\"]                | []               | /holidays/0",
                "[null]                          | []               | /holidays/0"
            })
    void daysThatCanNotBeAreRefused(String holidays, String swapped, String pointer) {
        put(administrator(), 2031, null, "{\"holidays\":" + holidays + ",\"swappedWorkdays\":" + swapped + "}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));

        given().get("/api/v1/calendar-days/2031").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(ints = {1999, 2200})
    void yearsOutOfReachAreRefused(int far) {
        put(administrator(), far, null, "{\"holidays\":[\"" + far + "-01-01\"],\"swappedWorkdays\":[]}")
                .statusCode(400);
    }

    @Test
    void listsTheSpecialDaysOfAPeriodPageByPage() {
        put(administrator(), 2033, null, """
                {"holidays":["2033-01-03","2033-01-01"],"swappedWorkdays":["2033-01-08"]}""").statusCode(201);

        given().queryParam("year", 2033)
                .get("/api/v1/calendar-days")
                .then()
                .statusCode(200)
                .body("items.date", contains("2033-01-01", "2033-01-03", "2033-01-08"))
                .body("items.kind", contains("HOLIDAY", "HOLIDAY", "SWAPPED_WORKDAY"));
        String next = given().queryParam("from", "2033-01-02")
                .queryParam("to", "2033-01-08")
                .queryParam("limit", 1)
                .get("/api/v1/calendar-days")
                .then()
                .body("items.date", contains("2033-01-03"))
                .extract()
                .path("next");
        given().queryParam("from", "2033-01-02")
                .queryParam("to", "2033-01-08")
                .queryParam("cursor", next)
                .get("/api/v1/calendar-days")
                .then()
                .body("items.date", contains("2033-01-08"));
        given().queryParam("from", "2033-02-30")
                .get("/api/v1/calendar-days")
                .then()
                .statusCode(400);
        given().queryParam("cursor", "MQ").get("/api/v1/calendar-days").then().statusCode(400);
    }

    private ValidatableResponse load(String ifMatch, String body) {
        return load(administrator(), ifMatch, body);
    }

    private ValidatableResponse load(String bearer, String ifMatch, String body) {
        return put(bearer, year, ifMatch, body);
    }

    private static ValidatableResponse put(String bearer, int year, String ifMatch, String body) {
        var request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/api/v1/calendar-days/" + year)
                .then();
    }

    private static String administrator() {
        return Tokens.withRoles(ADMINISTRATOR).bearer();
    }

    private String body(String... monthDays) {
        StringBuilder holidays = new StringBuilder();
        for (String day : monthDays) {
            holidays.append(holidays.isEmpty() ? "" : ",").append("\"%d-%s\"".formatted(year, day));
        }
        return "{\"holidays\":[" + holidays + "],\"swappedWorkdays\":[]}";
    }
}
