package org.lianluo.handling.agenda;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.supervision.alert.AlertJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** A meeting of the standing committee with its reports; what is due of them stands on the boards and is alerted. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CommitteeMeetingResourceTest {

    private static final String MEETINGS = "/api/v1/committee-meetings";
    private static final String EVENT = "lianluo.handling.committee-meeting.";
    private static final AtomicInteger REGION = new AtomicInteger(340101);

    @Inject
    AlertJob alerts;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private String unit;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        unit = new Suggestions(null, region).unit();
        TestClock.set("2026-11-20T02:00:00Z");
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private String as(String role) {
        return Suggestions.office(role, region);
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(path).then();
    }

    private ValidatableResponse post(String bearer, String path, String ifMatch, String body) {
        var request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return (body == null ? request : request.contentType("application/json").body(body))
                .post(path)
                .then();
    }

    private String report(String kind) {
        return "{\"title\":\"停车场建设管理情况\",\"kind\":\"%s\",\"unitCode\":\"%s\",\"committeeCode\":\"%s-C01\"}"
                .formatted(kind, unit, region);
    }

    private String entered(String on, String... kinds) {
        String reports =
                String.join(",", List.of(kinds).stream().map(this::report).toList());
        return post(
                        as("INTAKE_OFFICER"),
                        MEETINGS,
                        null,
                        "{\"title\":\"第三十二次会议\",\"on\":\"%s\",\"reports\":[%s]}".formatted(on, reports))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String task(String meeting, int report, int place) {
        return get(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting)
                .extract()
                .path("reports[%d].tasks[%d].id".formatted(report, place));
    }

    private ValidatableResponse done(String meeting, String task, String on) {
        return post(
                as("COMMITTEE_SUPERVISOR"),
                MEETINGS + "/" + meeting + "/tasks/" + task + "/completion",
                "*",
                "{\"on\":\"%s\",\"documentNumber\":\"1号\"}".formatted(on));
    }

    @Test
    void whatTheLawWantsAppearsIsAlertedAndGoes() throws Throwable {
        String meeting = entered("2026-12-28", "SPECIAL_WORK", "AUDIT");

        get(as("DIRECTOR_MEETING"), MEETINGS + "/" + meeting)
                .statusCode(200)
                .body("reports", hasSize(2))
                .body("reports[0].tasks.kind", contains("DRAFT_FOR_COMMENT", "FINAL_REPORT", "TO_MEMBERS"))
                .body("reports[0].tasks.due", contains("2026-12-08", "2026-12-18", "2026-12-21"))
                .body("reports[1].tasks[3].due", equalTo("2027-06-28"));
        get(as("DIRECTOR_MEETING"), "/api/v1/due-cases?kind=COMMITTEE_MEETING")
                .body("items", hasSize(7))
                .body("items[0].due", equalTo("2026-12-08"))
                .body("items[0].subjectId", equalTo(meeting))
                .body("items.findAll { it.waitsFor == 'OFFICE' }", hasSize(2));
        get(Suggestions.clerk(unit), "/api/v1/due-cases").body("items", hasSize(5));
        get(as("DIRECTOR_MEETING"), "/api/v1/boards/units/" + unit).body("open", equalTo(5));

        TestClock.set("2026-12-03T02:00:00Z");
        VertxContextSupport.subscribeAndAwait(() -> alerts.run());
        String draft = task(meeting, 0, 0);
        assertThat(Database.payload(draft, "lianluo.handling.due-case.alerted.v1"))
                .contains("\"kind\":\"COMMITTEE_MEETING\"", "\"step\":\"SECOND_NOTICE\"");

        done(meeting, draft, "2026-12-02").statusCode(200).body("reports[0].tasks[0].late", equalTo(false));
        get(Suggestions.clerk(unit), "/api/v1/due-cases").body("items", hasSize(4));
        get(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting + "/history")
                .body("items.action", contains("PLAN", "ENTER_REPORT", "ENTER_REPORT", "DO_TASK"));
        assertThat(Database.eventsOf(meeting))
                .containsExactly(
                        EVENT + "planned.v1",
                        EVENT + "report-entered.v1",
                        EVENT + "report-entered.v1",
                        EVENT + "task-completed.v1");
    }

    @Test
    void itIsMovedHeldAndOverAndOnlyThenTheAuditIsReportedOn() {
        String meeting = entered("2026-12-28", "AUDIT");
        post(
                        as("INTAKE_OFFICER"),
                        MEETINGS + "/" + meeting + "/postponement",
                        "*",
                        "{\"on\":\"2026-12-31\",\"reason\":\"改期\"}")
                .statusCode(200)
                .body("reports[0].tasks.due", contains("2026-12-11", "2026-12-21", "2026-12-24", "2027-06-30"));
        done(meeting, task(meeting, 0, 3), "2026-11-20")
                .statusCode(422)
                .body("code", equalTo("committee-meeting-not-held"));
        done(meeting, task(meeting, 0, 1), "2026-11-20").statusCode(422).body("code", equalTo("task-before-open"));
        done(meeting, UUID.randomUUID().toString(), "2026-11-20").statusCode(404);
        post(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting + "/holding", "*", null)
                .statusCode(422)
                .body("code", equalTo("committee-meeting-not-begun"));
        TestClock.set("2026-12-31T02:00:00Z");
        post(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting + "/holding", "*", null)
                .statusCode(200)
                .body("status", equalTo("HELD"));
        post(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting + "/reports", "*", report("OTHER"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        done(meeting, task(meeting, 0, 3), "2026-12-31").statusCode(200);
        assertThat(Database.payload(meeting, EVENT + "held.v1")).contains("\"reports\":1");
    }

    @Test
    void acceptsReportsLaterAndCancelsWhatIsDue() {
        String meeting = entered("2026-12-28");
        post(as("DIRECTOR_MEETING"), MEETINGS + "/" + meeting + "/reports", "*", report("SPECIAL_WORK"))
                .statusCode(200)
                .body("reports[0].tasks", hasSize(3));
        get(Suggestions.clerk(unit), "/api/v1/due-cases").body("items", hasSize(2));
        post(as("DIRECTOR_MEETING"), MEETINGS + "/" + meeting + "/cancellation", "*", "{\"reason\":\"并入下次\"}")
                .statusCode(200)
                .body("status", equalTo("CANCELLED"));
        get(Suggestions.clerk(unit), "/api/v1/due-cases").body("items", empty());
    }

    @Test
    void eachSeesExactlyTheirOwn() {
        String meeting = entered("2026-12-28", "SPECIAL_WORK");
        String other = new Suggestions(null, region).unit();

        get(Suggestions.clerk(unit), MEETINGS).body("items.id", contains(meeting));
        get(as("GOV_OFFICE"), MEETINGS + "?unit=" + unit).body("items.id", contains(meeting));
        get(Suggestions.clerk(other), MEETINGS).body("items", empty());
        get(Suggestions.clerk(other), MEETINGS + "/" + meeting).statusCode(404);
        get(Suggestions.clerk(other), MEETINGS + "/" + meeting + "/history").statusCode(404);
        get(Suggestions.office("INTAKE_OFFICER", "110101"), MEETINGS + "/" + meeting)
                .statusCode(404);
        String reason = "{\"reason\":\"并入下次\"}";
        post(Suggestions.office("INTAKE_OFFICER", "110101"), MEETINGS + "/" + meeting + "/cancellation", "*", reason)
                .statusCode(404);
        post(as("GOV_OFFICE"), MEETINGS + "/" + meeting + "/cancellation", "*", reason)
                .statusCode(403);
        post(Suggestions.clerk(unit), MEETINGS + "/" + meeting + "/cancellation", "*", reason)
                .statusCode(403);
        get(Tokens.withRoles("DEPUTY").deputies(region + "-D1").region(region).bearer(), MEETINGS)
                .statusCode(403);
    }

    @Test
    void refusesWhatCannotBe() {
        post(as("INTAKE_OFFICER"), MEETINGS, null, "{\"title\":\"会议\",\"on\":\"2026-11-19\"}")
                .statusCode(422)
                .body("code", equalTo("meeting-day-not-ahead"));
        post(as("INTAKE_OFFICER"), MEETINGS, null, "{\"reports\":[{}]}")
                .statusCode(400)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/title", "/on", "/reports/0/title", "/reports/0/kind", "/reports/0/unitCode"));
        post(
                        as("INTAKE_OFFICER"),
                        MEETINGS,
                        null,
                        "{\"title\":\"会议\",\"on\":\"2026-12-28\",\"reports\":[{\"title\":\"报告\",\"kind\":\"OTHER\",\"unitCode\":\"X\"}]}")
                .statusCode(422)
                .body("code", equalTo("unit-not-active"))
                .body("errors[0].pointer", equalTo("/reports/0/unitCode"));
        String meeting = entered("2026-12-28");
        String move = "{\"on\":\"2026-12-29\",\"reason\":\"改期\"}";
        post(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting + "/postponement", null, move)
                .statusCode(428);
        post(as("INTAKE_OFFICER"), MEETINGS + "/" + meeting + "/postponement", "\"7\"", move)
                .statusCode(412);
    }
}
