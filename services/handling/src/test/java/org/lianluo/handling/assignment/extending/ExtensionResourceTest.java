package org.lianluo.handling.assignment.extending;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** A unit gets more time to reply, by the rules of its region, and the deputies are told. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExtensionResourceTest {

    private static final String EVENT = "lianluo.handling.assignment.";
    private static final String GRANTED = "{\"decision\":\"GRANTED\",\"reason\":\"同意延期\"}";

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
        Database.execute("delete from known_policy where key = 'suggestion.extension'");
    }

    @Test
    void anOfficeConsentsAndTheDueDateMovesFromTheSameStart() {
        String id = suggestions.signed(unit);
        String request = asked(id, "2027-04-30");
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("status", equalTo("SIGNED"))
                .body("answerDue.due", equalTo("2027-02-23"))
                .body("suggestion.waiting.kind", equalTo("EXTENSION"))
                .body("suggestion.waiting.decisionDue.due", equalTo("2026-11-30"));
        assertThat(Database.payload(id, EVENT + "extension-requested.v1"))
                .contains("\"until\":\"2027-04-30\"", "\"toRoles\":[\"INTAKE_OFFICER\",\"GOV_OFFICE\"]");
        String subject = "?toDo=true&subjectId="
                + Database.rows("select subject_id from assignment where id = ?::uuid", id)
                        .get(0)
                        .get("subject_id");
        Suggestions.get(Suggestions.officer(), subject).body("items.id", contains(id));

        decide(Suggestions.officer(), id, request, GRANTED)
                .statusCode(200)
                .body("answerDue.due", equalTo("2027-04-30"))
                .body(
                        "answerDue.rule",
                        startsWith("suggestion.reply-max 6mo: 2026-11-23 + 6mo; extended to 2027-04-30"))
                .body("suggestion.extendedUntil", equalTo("2027-04-30"))
                .body("suggestion.waiting", nullValue());

        assertThat(Database.payload(id, EVENT + "extended.v1"))
                .contains("\"answerDue\":\"2027-04-30\"", suggestions.lead, suggestions.coSponsor, "\"DEPUTY\"");
        assertThat(Database.payload(id, EVENT + "extension-decided.v1"))
                .contains("\"decision\":\"GRANTED\"", "\"silent\":false");
        Suggestions.get(Suggestions.officer(), subject).body("items", empty());
        Suggestions.get(Suggestions.officer(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "SIGN", "REQUEST_EXTENSION", "GRANT_EXTENSION"))
                .body("items[3].due", equalTo("2027-04-30"));
        ask(id, "2027-05-20").statusCode(422).body("code", equalTo("extension-already-taken"));
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'assignment.decide-extension' and subject_id = ?::uuid",
                        id))
                .isEqualTo(1);
        // The day of the handing over may still be corrected: what was given stays.
        given().header("Authorization", Suggestions.officer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag(id))
                .contentType("application/json")
                .body("{\"handedOverOn\":\"2026-11-20\",\"reason\":\"录入有误\"}")
                .post("/api/v1/assignments/" + id + "/hand-over-corrections")
                .then()
                .statusCode(200)
                .body("answerDue.due", equalTo("2027-04-30"))
                .body("answerDue.rule", containsString("2026-11-20 + 6mo; extended to 2027-04-30"));
    }

    @Test
    void aRestDayGivesWayAndTheLongestTimeIsKept() {
        String id = suggestions.signed(unit);
        ask(id, "2027-05-25")
                .statusCode(422)
                .body("code", equalTo("extension-beyond-most"))
                .body("latest", equalTo("2027-05-24"));
        ask(id, "2027-02-23")
                .statusCode(422)
                .body("code", equalTo("extension-gives-no-time"))
                .body("due", equalTo("2027-02-23"));

        decide(government(), id, asked(id, "2027-05-01"), GRANTED)
                .statusCode(200)
                .body("answerDue.due", equalTo("2027-05-03"))
                .body("answerDue.rule", containsString("2027-05-01 → 2027-05-03 (§203)"));
    }

    @Test
    void refusedTheTimeStaysAndTheUnitMayAskAgain() {
        String id = suggestions.signed(unit);
        String request = asked(id, "2027-04-30");
        ask(id, "2027-04-30").statusCode(409).body("code", equalTo("request-undecided"));
        decide(government(), id, request, "{\"decision\":\"REFUSED\"}")
                .statusCode(422)
                .body("code", equalTo("refusal-needs-reason"));
        decide(government(), id, request, "{\"decision\":\"REFUSED\",\"reason\":\"理由不足\"}")
                .statusCode(200)
                .body("answerDue.due", equalTo("2027-02-23"));
        decide(government(), id, request, GRANTED).statusCode(409);

        assertThat(Database.eventsOf(id)).doesNotContain(EVENT + "extended.v1");
        asked(id, "2027-03-31");
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/extension-requests")
                .body("items.status", contains("REFUSED", "OPEN"))
                .body("items.until", contains("2027-04-30", "2027-03-31"));
    }

    @Test
    void byNoticeTheUnitHasItAtOnce() {
        policy("NOTICE");
        String id = suggestions.signed(unit);

        ask(id, "2027-04-30").statusCode(201).body("status", equalTo("GRANTED"));

        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("answerDue.due", equalTo("2027-04-30"))
                .body("suggestion.waiting", nullValue());
        assertThat(Database.eventsOf(id))
                .contains(EVENT + "extended.v1")
                .doesNotContain(EVENT + "extension-requested.v1");
    }

    @Test
    void noneIsRefusedWithTheRule() {
        policy("NONE");
        String id = suggestions.signed(unit);

        ask(id, "2027-04-30")
                .statusCode(422)
                .body("code", equalTo("extension-not-allowed"))
                .body("policy", equalTo("suggestion.extension"))
                .body("value", equalTo("NONE"));
    }

    @Test
    void whatHasSixMonthsOrIsOverOrOnlyAdvisesGetsNone() {
        UUID suggestion = suggestions.registered();
        String wide = suggestions
                .assign(Suggestions.handover(suggestion, "SOLE", "WIDE_OR_DIFFICULT", unit + ":SOLE"))
                .extract()
                .path("items[0].id");
        ask(wide, "2027-05-30").statusCode(409);
        Suggestions.act(Suggestions.clerk(unit), wide, "signature", null).statusCode(200);
        ask(wide, "2027-06-30").statusCode(422).body("code", equalTo("no-extension-of-wide"));

        String co = suggestions.unit();
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", co + ":CO");
        Suggestions.act(Suggestions.clerk(co), ids.get(1), "signature", null).statusCode(200);
        Suggestions.act(Suggestions.clerk(co), ids.get(1), "extension-requests", body("2027-04-30"))
                .statusCode(422)
                .body("code", equalTo("not-this-part"));

        String id = suggestions.signed(unit);
        TestClock.set("2027-02-23T16:00:00Z");
        ask(id, "2027-04-30")
                .statusCode(422)
                .body("code", equalTo("extension-too-late"))
                .body("due", equalTo("2027-02-23"));
    }

    @Test
    void aReplyLetsTheRequestLapse() {
        String id = suggestions.signed(unit);
        String request = asked(id, "2027-04-30");
        suggestions.replied(unit, id, Suggestions.CLASS_A);

        decide(Suggestions.officer(), id, request, GRANTED).statusCode(409);
        Suggestions.get(Suggestions.officer(), "/" + id + "/extension-requests")
                .body("items.status", contains("LAPSED"));
    }

    @Test
    void isForTheOfficesOfTheRegionWithAVersion() {
        String id = suggestions.signed(unit);
        String request = asked(id, "2027-04-30");
        decide(Suggestions.office("GOV_OFFICE", "410403"), id, request, GRANTED).statusCode(404);
        decide(Suggestions.office("DIRECTOR_MEETING", Suggestions.REGION), id, request, GRANTED)
                .statusCode(403);
        decide(Suggestions.leader(unit), id, request, GRANTED).statusCode(403);
        decide(Suggestions.officer(), id, UUID.randomUUID().toString(), GRANTED).statusCode(404);
        post(Suggestions.officer(), id, request, GRANTED, null).statusCode(428);
        post(Suggestions.officer(), id, request, GRANTED, "\"99\"").statusCode(412);
        ask(id, "yesterday").statusCode(400);
    }

    private static void policy(String rule) {
        Database.execute(
                "insert into known_policy (id, jurisdiction, key, value, effective_from)"
                        + " values (gen_random_uuid(), '410402', 'suggestion.extension', ?, '2026-11-01')",
                rule);
    }

    private ValidatableResponse ask(String id, String until) {
        return Suggestions.act(Suggestions.clerk(unit), id, "extension-requests", body(until));
    }

    private String asked(String id, String until) {
        return ask(id, until).statusCode(201).extract().path("id");
    }

    private static String body(String until) {
        return "{\"reason\":\"需复勘\",\"until\":\"%s\"}".formatted(until);
    }

    private static ValidatableResponse decide(String bearer, String id, String request, String body) {
        return post(bearer, id, request, body, etag(id));
    }

    private static ValidatableResponse post(String bearer, String id, String requestId, String body, String ifMatch) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/assignments/" + id + "/extension-requests/" + requestId + "/decision")
                .then();
    }

    private static String etag(String id) {
        return Suggestions.get(Suggestions.officer(), "/" + id).extract().header("ETag");
    }

    private static String government() {
        return Suggestions.office("GOV_OFFICE", Suggestions.REGION);
    }
}
