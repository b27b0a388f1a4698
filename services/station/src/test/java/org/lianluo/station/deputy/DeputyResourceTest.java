package org.lianluo.station.deputy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeputyResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final String code = "D410402-%04d".formatted(NUMBER.incrementAndGet());

    @Test
    void theIntakeOfficeEntersADeputyAndThePublicReadsHim() {
        String id = create(officer(), "410402-S001").statusCode(201).extract().path("id");

        given().get("/api/v1/deputies/" + id)
                .then()
                .statusCode(200)
                .body("code", equalTo(code))
                .body("stationCodes", contains("410402-S001"));
        assertThat(Database.eventsOf(id))
                .containsOnly("lianluo.station.deputy.recorded.v1", "lianluo.station.deputy.fact-recorded.v1")
                .filteredOn("lianluo.station.deputy.recorded.v1"::equals)
                .hasSize(1);
    }

    @Test
    void areFoundByTheStationTheyArePostedTo() {
        String here = create(officer(), "410402-S777").extract().path("id");
        String another = "D410402-9" + code.substring(code.length() - 3);
        String elsewhere = create(officer(), "410402-S778", another).extract().path("id");

        given().queryParam("station", "410402-S777")
                .get("/api/v1/deputies")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(here))
                .body("items.id", not(hasItem(elsewhere)));
    }

    @Test
    void aChangeNeedsTheCurrentVersion() {
        String id = create(officer(), "410402-S001").extract().path("id");

        change(id, null).statusCode(428);
        change(id, "\"3\"").statusCode(412);
        change(id, "\"0\"").statusCode(200).body("status", equalTo("SUSPENDED")).header("ETag", "\"1\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATION_HEAD", "STATION_CLERK", "DEPUTY", "KIOSK", "HANDLER_LEADER", "CITIZEN", "TELLER"})
    void otherRolesMayNotEnterDeputies(String role) {
        create(Tokens.withRoles(role).region("410402").bearer(), "410402-S001").statusCode(403);
    }

    @Test
    void stationCodesAreChecked() {
        create(officer(), "nowhere").statusCode(400).body("errors[0].pointer", equalTo("/stationCodes/0"));
    }

    private ValidatableResponse change(String id, String version) {
        var request = given().header("Authorization", officer()).contentType("application/json");
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.body(body(code, "410402-S001").replace("ACTIVE", "SUSPENDED"))
                .put("/api/v1/deputies/" + id)
                .then();
    }

    private ValidatableResponse create(String bearer, String station) {
        return create(bearer, station, code);
    }

    private static ValidatableResponse create(String bearer, String station, String code) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body(code, station))
                .post("/api/v1/deputies")
                .then();
    }

    private static String officer() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region("410402")
                .subject("officer")
                .client("portal")
                .bearer();
    }

    private static String body(String code, String station) {
        return """
                {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"410402","constituency":"第一选区",
                 "stationCodes":["%s"],"status":"ACTIVE"}""".formatted(code, station);
    }
}
