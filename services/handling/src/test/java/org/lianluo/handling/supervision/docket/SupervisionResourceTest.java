package org.lianluo.handling.supervision.docket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** Committees choose, ask, look and close; units answer; deputies are told. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SupervisionResourceTest {

    private static final String PATH = "/api/v1/supervision-cases";
    private static final String EVENT = "lianluo.handling.supervision-case.";
    private static final AtomicInteger REGION = new AtomicInteger(520101);

    @Inject
    Inbox inbox;

    @Inject
    SupervisionJob job;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private Suggestions suggestions;
    private String unit;
    private String other;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
        other = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private String as(String role) {
        return Suggestions.office(role, region);
    }

    private String committee() {
        return as("COMMITTEE_SUPERVISOR");
    }

    private static ValidatableResponse open(String bearer, String body) {
        return Suggestions.post(bearer, PATH, body);
    }

    private static String id(ValidatableResponse response) {
        return response.extract().path("id");
    }

    private static ValidatableResponse act(String bearer, String id, String action, String body) {
        return Suggestions.post(bearer, PATH + "/" + id + "/" + action, body);
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get(PATH + path).then();
    }

    private static String body(String kind, String more) {
        return "{\"kind\":\"%s\",\"title\":\"停车位建议督办\",\"content\":\"群众反映集中。\"%s}".formatted(kind, more);
    }

    private String about(String kind, Object subject, String more) {
        return ",\"subjectKind\":\"%s\",\"subjectId\":\"%s\"%s".formatted(kind, subject, more);
    }

    private static String questions(String more, String... units) {
        StringBuilder all = new StringBuilder();
        for (String one : units) {
            all.append(all.length() == 0 ? "" : ",")
                    .append("{\"unitCode\":\"%s\",\"text\":\"请反馈进展。\",\"due\":\"2026-12-15\"}".formatted(one));
        }
        return "{\"questions\":[%s]%s}".formatted(all, more);
    }

    private static String answer() {
        return "{\"answer\":\"已见面沟通。\",\"documentNumber\":\"函〔2026〕31号\"}";
    }

    private String key(UUID suggestion) {
        return id(open(committee(), body("KEY_SUGGESTION", about("SUGGESTION", suggestion, "")))
                .statusCode(201));
    }

    private String question(String id, int place) {
        return get(committee(), "/" + id).extract().path("questions[" + place + "].id");
    }

    @Test
    void aKeySuggestionGoesFromTheProposalToTheConclusion() {
        UUID suggestion = suggestions.registered();
        String id = id(open(committee(), body("KEY_SUGGESTION", about("SUGGESTION", suggestion, "")))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("year", equalTo(2026))
                .body("deputyCodes", hasItem(suggestions.lead)));
        get(as("DIRECTOR_MEETING"), "?toDo=true").body("items.id", contains(id));
        get(committee(), "?toDo=true").body("items", empty());
        act(committee(), id, "decision", "{\"chosen\":true,\"leaderName\":\"李明\",\"note\":\"列入。\"}")
                .statusCode(403);
        act(as("DIRECTOR_MEETING"), id, "decision", "{\"chosen\":true,\"note\":\"列入。\"}")
                .statusCode(422)
                .body("code", equalTo("leader-required"));
        act(
                        as("DIRECTOR_MEETING"),
                        id,
                        "decision",
                        "{\"chosen\":true,\"leaderCode\":\"L01\",\"leaderName\":\"李明\",\"note\":\"列入。\"}")
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("leaderName", equalTo("李明"));
        get(Suggestions.clerk(unit), "/" + id).statusCode(404);

        act(committee(), id, "questions", questions("", unit, other))
                .statusCode(200)
                .body("status", equalTo("ISSUED"))
                .body("questions.unitCode", contains(unit, other))
                .body("waitingUnitCodes", contains(unit, other));
        get(Suggestions.clerk(unit), "?toDo=true").body("items.id", contains(id));
        get(Suggestions.clerk(unit), "/" + id).body("questions.unitCode", contains(unit));
        act(Suggestions.clerk(unit), id, "questions/" + question(id, 0) + "/answer", answer())
                .statusCode(422)
                .body("code", equalTo("leader-answers"));
        act(Suggestions.leader(unit), id, "questions/" + question(id, 1) + "/answer", answer())
                .statusCode(404);
        act(Suggestions.leader(unit), id, "questions/" + question(id, 0) + "/answer", answer())
                .statusCode(200)
                .body("status", equalTo("ISSUED"));
        get(Suggestions.clerk(unit), "?toDo=true").body("items", empty());
        act(Suggestions.leader(other), id, "questions/" + question(id, 1) + "/answer", answer())
                .body("status", equalTo("RESPONDED"));
        act(committee(), id, "closing", "{\"outcome\":\"SOLVED\",\"conclusion\":\"办结。\"}")
                .statusCode(409);
        act(committee(), id, "inspection", "{\"on\":\"2026-11-24\",\"finding\":\"已看。\"}")
                .statusCode(422)
                .body("code", equalTo("inspected-in-future"));
        act(committee(), id, "inspection", "{\"on\":\"2026-11-23\",\"finding\":\"已看。\"}")
                .body("status", equalTo("INSPECTED"));
        act(committee(), id, "verification", "{\"evidence\":\"现场照片。\"}").body("status", equalTo("VERIFIED"));
        act(committee(), id, "closing", "{\"outcome\":\"SOLVED\",\"conclusion\":\"新增车位206个。\"}")
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        get(Suggestions.deputy(suggestions.lead), "/" + id)
                .body("conclusion", equalTo("新增车位206个。"))
                .body("questions", hasSize(2));
        get(Suggestions.deputy("410402-D000"), "/" + id).statusCode(404);
        get(committee(), "/" + id + "/history")
                .body(
                        "items.action",
                        contains("PROPOSE", "CHOOSE", "ISSUE", "ANSWER", "ANSWER", "INSPECT", "VERIFY", "CLOSE"));
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        EVENT + "opened.v1",
                        EVENT + "decided.v1",
                        EVENT + "issued.v1",
                        EVENT + "answered.v1",
                        EVENT + "answered.v1",
                        EVENT + "advanced.v1",
                        EVENT + "advanced.v1",
                        EVENT + "closed.v1");
        assertThat(Database.payload(id, EVENT + "closed.v1"))
                .contains("\"outcome\":\"SOLVED\"", "\"" + suggestions.coSponsor + "\"");
    }

    @Test
    void aSuggestionIsKeyOnceAYear() {
        UUID suggestion = suggestions.registered();
        String id = key(suggestion);
        open(committee(), body("KEY_SUGGESTION", about("SUGGESTION", suggestion, "")))
                .statusCode(409)
                .body("code", equalTo("key-suggestion-already"));
        act(as("DIRECTOR_MEETING"), id, "decision", "{\"chosen\":false,\"note\":\"不列入。\"}")
                .body("status", equalTo("NOT_CHOSEN"));
        key(suggestion);
    }

    @Test
    void aReminderIsOneQuestionAndItsAnswer() {
        String assignment = suggestions.signed(unit);
        String one = ",\"questions\":"
                + questions("", unit).replaceFirst("\\{\"questions\":", "").replaceFirst("}$", "");
        open(as("GOV_OFFICE"), body("REMINDER", about("ASSIGNMENT", assignment, "")))
                .statusCode(422)
                .body("code", equalTo("reminder-has-one-unit"));
        open(as("GOV_OFFICE"), body("LOOK_BACK", "")).statusCode(403);
        String id = id(open(as("GOV_OFFICE"), body("REMINDER", about("ASSIGNMENT", assignment, one)))
                .statusCode(201)
                .body("status", equalTo("ISSUED"))
                .body("level", equalTo("UNIT"))
                .body("questions[0].open", equalTo(true)));
        assertThat(Database.rows("select * from due_case where subject_id = ?::uuid", id))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("kind", "SUPERVISION")
                        .containsEntry("subject_type", "REMINDER")
                        .containsEntry("unit_code", unit)
                        .hasEntrySatisfying("due", due -> assertThat(due).hasToString("2026-12-15")));

        act(Suggestions.clerk(unit), id, "questions/" + question(id, 0) + "/answer", answer())
                .statusCode(200)
                .body("status", equalTo("RESPONDED"))
                .body("questions[0].late", equalTo(false));
        act(as("GOV_OFFICE"), id, "closing", "{\"outcome\":\"IN_PROGRESS\",\"conclusion\":\"继续办理。\"}")
                .body("status", equalTo("CLOSED"));
        assertThat(Database.rows("select due from due_case where subject_id = ?::uuid", id))
                .extracting(row -> row.get("due"))
                .containsOnlyNulls();
    }

    @Test
    void whoIsSilentIsOverdueAndAMeasureIsTaken() throws Throwable {
        String id = id(open(committee(), body("LOOK_BACK", "")).statusCode(201).body("status", equalTo("PLANNED")));
        act(committee(), id, "questions", questions("", unit)).statusCode(200);
        String late = "{\"measure\":\"ORDER_TO_CORRECT\",\"due\":\"2026-12-31\",\"note\":\"逾期。\"}";
        act(committee(), id, "escalation", late).statusCode(409);
        TestClock.set("2026-12-16T02:00:00Z");
        VertxContextSupport.subscribeAndAwait(() -> job.run());
        VertxContextSupport.subscribeAndAwait(() -> job.run());
        get(committee(), "/" + id).body("status", equalTo("OVERDUE"));
        get(committee(), "?toDo=true").body("items.id", contains(id));

        act(committee(), id, "escalation", late)
                .body("status", equalTo("ESCALATED"))
                .body("questions[0].due", equalTo("2026-12-31"));

        act(Suggestions.clerk(unit), id, "questions/" + question(id, 0) + "/answer", answer())
                .body("status", equalTo("RESPONDED"));
        act(committee(), id, "questions", questions("", other).replace("2026-12-15", "2026-12-31"))
                .body("status", equalTo("ISSUED"))
                .body("round", equalTo(2))
                .body("overdueAt", nullValue());
        act(committee(), id, "cancellation", "{\"reason\":\"并入其他督办。\"}")
                .body("status", equalTo("CANCELLED"))
                .body("waitingUnitCodes", empty());
    }

    @Test
    void aQuestionMotionHasItsMoversAndTheDirectorMeetingDemandsTheSecondAnswer() {
        open(committee(), body("QUESTION_MOTION", ",\"movers\":[\"甲\",\"乙\"]"))
                .statusCode(422)
                .body("code", equalTo("too-few-movers"))
                .body("least", equalTo(3));
        open(
                        committee(),
                        body("QUESTION_MOTION", ",\"movers\":[\"甲\",\"乙\",\"丙\"],\"questions\":")
                                        .replaceFirst("}$", "")
                                + questions("", unit).replaceFirst("\\{\"questions\":", ""))
                .statusCode(422)
                .body("code", equalTo("decided-first"));
        String id = id(open(committee(), body("QUESTION_MOTION", ",\"movers\":[\"甲\",\"乙\",\"丙\"]"))
                .statusCode(201));
        act(as("DIRECTOR_MEETING"), id, "decision", "{\"chosen\":true,\"note\":\"书面答复。\"}")
                .statusCode(200);
        act(committee(), id, "questions", questions("", unit)).statusCode(200);
        act(Suggestions.leader(unit), id, "questions/" + question(id, 0) + "/answer", answer())
                .statusCode(200);
        act(committee(), id, "questions", questions(",\"dissatisfied\":2", unit))
                .statusCode(403);
        act(as("DIRECTOR_MEETING"), id, "questions", questions(",\"dissatisfied\":1", unit))
                .statusCode(422)
                .body("code", equalTo("too-few-dissatisfied"))
                .body("least", equalTo(2));
        act(as("DIRECTOR_MEETING"), id, "questions", questions(",\"dissatisfied\":2", unit))
                .body("status", equalTo("ISSUED"));
    }

    @Test
    void deputiesAskToSeeAHeadAndTheOfficeArranges() {
        String deputy = Tokens.withRoles("DEPUTY")
                .deputies(suggestions.lead)
                .region(region)
                .bearer();
        open(deputy, body("LOOK_BACK", "")).statusCode(403);
        String id = id(open(deputy, body("DEPUTY_MEETING", ""))
                .statusCode(201)
                .body("status", equalTo("PROPOSED"))
                .body("deputyCodes", contains(suggestions.lead)));
        act(as("DIRECTOR_MEETING"), id, "decision", "{\"chosen\":true,\"note\":\"安排。\"}")
                .statusCode(403);
        act(as("INTAKE_OFFICER"), id, "decision", "{\"chosen\":true,\"note\":\"安排于下周三。\"}")
                .body("status", equalTo("PLANNED"));
    }

    @Test
    void eachSeesExactlyTheirOwn() {
        String id = id(open(committee(), body("LOOK_BACK", "")));
        for (String role : new String[] {"INTAKE_OFFICER", "GOV_OFFICE", "COMMITTEE_SUPERVISOR", "DIRECTOR_MEETING"}) {
            get(as(role), "/" + id).statusCode(200);
            get(Suggestions.office(role, "410403"), "/" + id).statusCode(404);
            get(Suggestions.office(role, "410403"), "").body("items.id", not(hasItem(id)));
        }
        get(committee(), "/" + UUID.randomUUID()).statusCode(404);
        act(Suggestions.office("COMMITTEE_SUPERVISOR", "410403"), id, "cancellation", "{\"reason\":\"无。\"}")
                .statusCode(404);
        act(as("GOV_OFFICE"), id, "cancellation", "{\"reason\":\"无。\"}").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({
        "KEY_SUGGESTION, '', subject-does-not-fit",
        "REMINDER, '', subject-does-not-fit",
        "LOOK_BACK, ',\"subjectKind\":\"COMMITMENT\"', subject-does-not-fit",
        "LOOK_BACK, ',\"subjectKind\":\"COMMITMENT\",\"subjectId\":\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\"', unknown-subject",
        "LOOK_BACK, ',\"predecessorId\":\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\"', unknown-subject"
    })
    void whatDoesNotFitIsRefused(String kind, String more, String code) {
        open(committee(), body(kind, more)).statusCode(422).body("code", equalTo(code));
    }

    @Test
    void aSubjectOfAnotherRegionIsUnknownAndSoIsAUnitThatTakesNoCases() {
        UUID foreign = new Suggestions(inbox, "410402").registered();
        open(committee(), body("LOOK_BACK", about("SUGGESTION", foreign, "")))
                .statusCode(422)
                .body("code", equalTo("unknown-subject"));
        String id = id(open(committee(), body("LOOK_BACK", "")));
        act(committee(), id, "questions", questions("", region + "-U99999"))
                .statusCode(422)
                .body("code", equalTo("unit-not-active"));
        act(committee(), id, "questions", "{\"questions\":[]}").statusCode(400);
        given().header("Authorization", committee())
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body("{\"reason\":\"无。\"}")
                .post(PATH + "/" + id + "/cancellation")
                .then()
                .statusCode(412);
    }
}
