package org.lianluo.station.code;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Codes of deputies and scans of codes over HTTP; each test has a region of its own. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeputyPageResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(10);

    private final String region = "4117%02d".formatted(NUMBER.incrementAndGet());
    private final String code = "D" + region + "-0001";
    private String id;

    @BeforeEach
    void thereIsADeputy() {
        id = post(office(), "/api/v1/deputies", null, """
                {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"%s","stationCodes":[],"status":"ACTIVE"}""".formatted(code, region))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
    }

    @Test
    void aNewCodeRevokesTheOneBefore() {
        page(office()).statusCode(200).body("open", equalTo(false));
        String first = token(deputy());
        String second = token(office());

        assertThat(first).isNotEqualTo(second).hasSizeGreaterThan(20).doesNotContain(code);
        scan(first).statusCode(404);
        scan(second)
                .statusCode(200)
                .body("kind", equalTo("DEPUTY"))
                .body("code", equalTo(code))
                .body("id", equalTo(id));
        page(deputy()).body("open", equalTo(true));

        act(deputy(), "page-revocation").statusCode(200).body("open", equalTo(false));
        scan(second).statusCode(404);
        act(deputy(), "page-revocation").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void onlyTheHashIsKeptAndPublished() {
        String token = token(office());

        Map<String, Object> row = Database.rows("select id, token_hash from deputy_page where deputy_code = ?", code)
                .get(0);
        String payload = Database.payload(row.get("id"), "lianluo.station.deputy-page.recorded.v1");
        assertThat(row.get("token_hash")).asString().hasSize(64);
        assertThat(payload).contains(row.get("token_hash").toString(), code).doesNotContain(token, "代表甲");
    }

    @Test
    void scansAreCountedByTheDayAndNothingElseIsKept() {
        String token = token(office());
        scan(token).statusCode(200);
        scan(token).statusCode(200);
        TestClock.set("2026-11-23T16:30:00Z");
        scan(token).statusCode(200);

        figures(deputy(), "DEPUTY", code)
                .statusCode(200)
                .body("total", equalTo(3))
                .body("days.on", contains("2026-11-24", "2026-11-23"))
                .body("days.scans", contains(1, 2));
        figures(office(), "DEPUTY", code + "&from=2026-11-24").body("total", equalTo(1));
        figures(office(), "DEPUTY", code + "&to=2026-11-22")
                .body("total", equalTo(0))
                .body("days", hasSize(0));
        assertThat(Database.rows("select * from page_scan where owner_code = ?", code)
                        .get(0)
                        .keySet())
                .containsExactlyInAnyOrder("kind", "owner_code", "scanned_on", "scans");
    }

    @Test
    void theCodeOfAStationIsCountedToo() {
        String station = region + "-S001";
        String stationId = post(office(), "/api/v1/stations", null, """
                {"code":"%s","name":"联络站","kind":"STATION","level":"STREET","regionCode":"%s","status":"ACTIVE"}""".formatted(station, region))
                .statusCode(201)
                .extract()
                .path("id");
        String token = post(office(), "/api/v1/stations/" + stationId + "/page-token", "\"0\"", null)
                .statusCode(200)
                .extract()
                .path("pageToken");

        scan(token).statusCode(200).body("kind", equalTo("STATION")).body("id", equalTo(stationId));

        String clerk = Tokens.withRoles("STATION_CLERK")
                .region(region)
                .stations(station)
                .bearer();
        figures(clerk, "STATION", station).statusCode(200).body("total", equalTo(1));
        figures(clerk, "STATION", region + "-S002").statusCode(403);
        figures(clerk, "DEPUTY", code).statusCode(403);
        given().header("Authorization", clerk).get("/api/v1/page-scans").then().statusCode(400);
    }

    @Test
    void aCodeIsRefusedToWhomItDoesNotBelong() {
        String stranger = Tokens.withRoles("INTAKE_OFFICER").region("411799").bearer();
        String other = Tokens.withRoles("DEPUTY")
                .region(region)
                .deputies("D" + region + "-0002")
                .bearer();

        for (String as : new String[] {stranger, other}) {
            page(as).statusCode(403);
            act(as, "page-token").statusCode(403);
            act(as, "page-revocation").statusCode(403);
            figures(as, "DEPUTY", code).statusCode(403);
        }
        post(office(), "/api/v1/deputies/" + id + "/page-token", "\"9\"", null).statusCode(412);
        post(office(), "/api/v1/deputies/" + id + "/page-token", null, null).statusCode(428);
        figures(office(), "DEPUTY", "D" + region + "-9999").statusCode(403);
        scan("nothing-that-anybody-has").statusCode(404);
    }

    @Test
    void whoIsNotInOfficeHasNoCode() {
        String token = token(office());
        given().header("Authorization", office())
                .header("If-Match", version())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"%s","stationCodes":[],"status":"TERMINATED"}""".formatted(code, region))
                .put("/api/v1/deputies/" + id)
                .then()
                .statusCode(200);

        scan(token).statusCode(404);
        act(office(), "page-token").statusCode(409).body("code", equalTo("deputy-page-of-nobody-active"));
    }

    private String token(String as) {
        return act(as, "page-token").statusCode(200).extract().path("pageToken");
    }

    private ValidatableResponse act(String as, String what) {
        return post(as, "/api/v1/deputies/" + id + "/" + what, version(), null);
    }

    private String version() {
        return given().get("/api/v1/deputies/" + id).header("ETag");
    }

    private ValidatableResponse page(String as) {
        return given().header("Authorization", as)
                .get("/api/v1/deputies/" + id + "/page")
                .then();
    }

    private static ValidatableResponse scan(String token) {
        return given().post("/api/v1/page-scans/" + token).then();
    }

    private static ValidatableResponse figures(String as, String kind, String of) {
        return given().header("Authorization", as)
                .get("/api/v1/page-scans?kind=" + kind + "&code=" + of)
                .then();
    }

    private static ValidatableResponse post(String as, String path, String etag, String body) {
        var request = given().header("Authorization", as).contentType("application/json");
        if (etag != null) {
            request.header("If-Match", etag);
        }
        if (body != null) {
            request.body(body);
        }
        return request.post(path).then();
    }

    private String office() {
        return Tokens.withRoles("INTAKE_OFFICER").region(region).bearer();
    }

    private String deputy() {
        return Tokens.withRoles("DEPUTY").region(region).deputies(code).bearer();
    }
}
