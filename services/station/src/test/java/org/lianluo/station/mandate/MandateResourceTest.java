package org.lianluo.station.mandate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class MandateResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(10);

    private final String region = "4106%02d".formatted(NUMBER.incrementAndGet());
    private String deputy;

    @BeforeEach
    void aDeputy() {
        TestClock.set("2026-01-01T02:00:00Z");
        deputy = given().header("Authorization", officer())
                .contentType("application/json")
                .body("""
                        {"code":"D%s-0001","name":"代表甲","level":"COUNTY","term":11,"regionCode":"%s","stationCodes":[],
                         "status":"ACTIVE"}""".formatted(region, region))
                .post("/api/v1/deputies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        TestClock.set("2026-09-01T02:00:00Z");
    }

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
    }

    @Test
    void theSecondAbsenceWithoutApprovalProposesTheEndAndEndsNothing() {
        absent("第四次会议", "2025-02-20", false).statusCode(200);
        absent("第五次会议", "2026-02-20", true).statusCode(200);
        toDo().body("items", hasSize(0));

        absent("第六次会议", "2026-08-20", false).statusCode(200);

        toDo().body("items.ground", contains("ABSENT_TWICE")).body("items[0].clause", equalTo("代表法 2025 §62(3)"));
        status("ACTIVE");
        absent("第七次会议", "2026-08-21", false).statusCode(200);
        toDo().body("items", hasSize(1));
        assertThat(Database.eventsOf(matter())).containsExactly("lianluo.station.mandate-matter.proposed.v1");
    }

    @Test
    void onlyTheRecordedAnnouncementEndsIt() {
        absent("第四次会议", "2025-02-20", false);
        absent("第五次会议", "2026-02-20", false);
        String matter = matter();

        announce(matter, null, "2026-08-30").statusCode(428);
        announce(matter, "\"0\"", "2026-09-02").statusCode(422).body("code", equalTo("mandate-day-ahead"));
        status("ACTIVE");
        announce(matter, "\"0\"", "2026-08-30").statusCode(200).body("status", equalTo("ANNOUNCED"));

        status("TERMINATED");
        toDo().body("items", hasSize(0));
        announce(matter, "\"1\"", "2026-08-30").statusCode(409).body("code", equalTo("illegal-transition"));
        absent("第六次会议", "2026-08-31", false).statusCode(409).body("code", equalTo("mandate-ended"));
        propose(deputy, "RESIGNED").statusCode(409).body("code", equalTo("mandate-ended"));
        given().get("/api/v1/deputies?asOf=2026-08-29&region=" + region)
                .then()
                .body("items[0].status", equalTo("ACTIVE"));
        assertThat(Database.eventsOf(matter))
                .containsExactly(
                        "lianluo.station.mandate-matter.proposed.v1", "lianluo.station.mandate-matter.announced.v1");
    }

    @Test
    void anAbsenceThatWasApprovedAfterAllIsNoGround() {
        absent("第四次会议", "2025-02-20", false);
        String second = absent("第五次会议", "2026-02-20", false).extract().path("id");
        String matter = matter();

        correct(second, "\"0\"").statusCode(200).body("approved", equalTo(true));

        announce(matter, "\"0\"", "2026-08-30").statusCode(422).body("code", equalTo("matter-absences-too-few"));
        status("ACTIVE");
        as(officer(), "\"0\"")
                .body("{\"reason\":\"已批准\"}")
                .post("/api/v1/mandate-matters/" + matter + "/dropping")
                .then()
                .statusCode(200)
                .body("status", equalTo("DROPPED"));
        toDo().body("items", hasSize(0));
        given().header("Authorization", officer())
                .get("/api/v1/deputies/" + deputy + "/session-absences")
                .then()
                .body("items.approved", contains(false, true));
    }

    @Test
    void aSuspensionNeedsItsGroundAndIsResumed() {
        step("SUSPENDED", null, "2026-08-01", "\"0\"").statusCode(422).body("code", equalTo("step-ground-missing"));
        step("RESUMED", null, "2026-08-01", "\"0\"").statusCode(409).body("code", equalTo("illegal-transition"));
        step("SUSPENDED", "CUSTODY", "2026-08-01", "\"0\"").statusCode(200);
        status("SUSPENDED");
        step("SUSPENDED", "CUSTODY", "2026-08-01", "\"1\"").statusCode(409);
        step("RESUMED", null, "2026-08-20", "\"1\"").statusCode(200);
        status("ACTIVE");

        given().get("/api/v1/deputies?asOf=2026-08-10&region=" + region)
                .then()
                .body("items[0].status", equalTo("SUSPENDED"));
        given().get("/api/v1/deputy-figures?by=STATUS&asOf=2026-08-10&region=" + region)
                .then()
                .body("deputies", equalTo(1))
                .body("suspended", equalTo(1));
        given().header("Authorization", officer())
                .get("/api/v1/deputies/" + deputy + "/mandate-steps")
                .then()
                .body("items.kind", contains("SUSPENDED", "RESUMED"));
    }

    @Test
    void anElectionSaysFromWhichDayOnTheMandateIsHeld() {
        given().get("/api/v1/deputy-figures?asOf=2024-05-01&region=" + region)
                .then()
                .body("deputies", equalTo(0));

        step("BY_ELECTED", null, "2026-02-01", "\"0\"").statusCode(422).body("code", equalTo("step-after-beginning"));
        step("BY_ELECTED", null, "2024-03-01", "\"0\"").statusCode(200);

        given().get("/api/v1/deputy-figures?asOf=2024-05-01&region=" + region)
                .then()
                .body("deputies", equalTo(1));
        status("ACTIVE");
    }

    @Test
    void anEndIsProposedOncePerGround() {
        propose(deputy, "RESIGNED").statusCode(201);
        propose(deputy, "RESIGNED").statusCode(409).body("code", equalTo("matter-open"));
        propose(deputy, "MOVED_AWAY").statusCode(201);
        propose("0199c1d2-7c00-7000-8000-00000000ffff", "RESIGNED")
                .statusCode(422)
                .body("code", equalTo("mandate-deputy-unknown"));
        absent("第四次会议", "2025-02-20", false);
        absent("第四次会议", "2025-02-20", false).statusCode(409).body("code", equalTo("absence-exists"));
    }

    @ParameterizedTest
    @CsvSource({"DEPUTY", "SYSTEM_ADMIN", "DIRECTOR_MEETING", "STATION_HEAD"})
    void otherRolesDecideNothing(String role) {
        as(Tokens.withRoles(role).region(region).bearer(), null)
                .body("{\"session\":\"第四次会议\",\"on\":\"2025-02-20\",\"approved\":false}")
                .post("/api/v1/deputies/" + deputy + "/session-absences")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherOfficeDecidesNothing() {
        propose(deputy, "RESIGNED");
        String other = Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer();

        as(other, null)
                .body("{\"session\":\"第四次会议\",\"on\":\"2025-02-20\",\"approved\":false}")
                .post("/api/v1/deputies/" + deputy + "/session-absences")
                .then()
                .statusCode(403);
        as(other, "\"0\"")
                .body("{\"reason\":\"不是\"}")
                .post("/api/v1/mandate-matters/" + matter() + "/dropping")
                .then()
                .statusCode(404);
        given().header("Authorization", other)
                .get("/api/v1/mandate-matters?deputyId=" + deputy)
                .then()
                .body("items", hasSize(0));
    }

    private void status(String expected) {
        given().get("/api/v1/deputies/" + deputy).then().body("status", equalTo(expected));
    }

    private String matter() {
        return toDo().extract().path("items[0].id");
    }

    private ValidatableResponse toDo() {
        return given().header("Authorization", officer())
                .get("/api/v1/mandate-matters?toDo=true")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse absent(String session, String on, boolean approved) {
        return as(officer(), null)
                .body("{\"session\":\"%s\",\"on\":\"%s\",\"approved\":%s}".formatted(session, on, approved))
                .post("/api/v1/deputies/" + deputy + "/session-absences")
                .then();
    }

    private ValidatableResponse correct(String absence, String version) {
        return as(officer(), version)
                .body("{\"approved\":true,\"reason\":\"补交请假条\"}")
                .post("/api/v1/deputies/" + deputy + "/session-absences/" + absence + "/correction")
                .then();
    }

    private ValidatableResponse propose(String of, String ground) {
        return as(officer(), null)
                .body("{\"deputyId\":\"%s\",\"ground\":\"%s\"}".formatted(of, ground))
                .post("/api/v1/mandate-matters")
                .then();
    }

    private ValidatableResponse announce(String matter, String version, String day) {
        return as(officer(), version)
                .body("{\"announcedOn\":\"%s\",\"endsOn\":\"%s\",\"document\":\"公告〔2026〕3号\"}".formatted(day, day))
                .post("/api/v1/mandate-matters/" + matter + "/announcement")
                .then();
    }

    private ValidatableResponse step(String kind, String ground, String on, String version) {
        return as(officer(), version)
                .body("{\"kind\":\"%s\",\"on\":\"%s\"%s}"
                        .formatted(kind, on, ground == null ? "" : ",\"ground\":\"" + ground + "\""))
                .post("/api/v1/deputies/" + deputy + "/mandate-steps")
                .then();
    }

    private static RequestSpecification as(String bearer, String version) {
        RequestSpecification request = given().header("Authorization", bearer).contentType("application/json");
        return version == null ? request : request.header("If-Match", version);
    }

    private String officer() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(region)
                .subject("officer")
                .client("portal")
                .bearer();
    }
}
