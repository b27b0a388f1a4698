package org.lianluo.handling.assignment.returning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import org.lianluo.testkit.Tokens;

/** A unit gives a suggestion back; somebody other than who assigned it says who handles it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReturnResourceTest {

    private static final String REASON = "{\"reason\":\"不属于本单位职责\"}";
    private static final String EVENT = "lianluo.handling.assignment.";

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;
    private String other;

    @BeforeEach
    void unitsOfTheirOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        other = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void anotherPersonApprovesAndTheOtherUnitBeginsAnew() {
        String id = suggestions.sole(unit);
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("suggestion.returnDue.due", equalTo("2026-11-30"))
                .body("suggestion.waiting", nullValue());

        String request = asked(unit, id, "{\"reason\":\"不属于本单位职责\",\"suggestedUnitCode\":\"%s\"}".formatted(other));
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("status", equalTo("RETURN_REQUESTED"))
                .body("suggestion.waiting.id", equalTo(request))
                .body("suggestion.waiting.decisionDue.due", equalTo("2026-11-30"))
                .body("suggestion.waiting.waitsFor", contains("INTAKE_OFFICER", "GOV_OFFICE"));
        assertThat(Database.payload(id, EVENT + "return-requested.v1"))
                .contains("\"coordination\":false", "\"toRoles\":[\"INTAKE_OFFICER\",\"GOV_OFFICE\"]", other);
        TestClock.set("2026-11-27T02:00:00Z");

        String successor = decide(colleague(), id, request, "{\"decision\":\"APPROVED\",\"reason\":\"职责属实\"}")
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .extract()
                .path("suggestion.successorId");

        Suggestions.get(Suggestions.clerk(other), "/" + successor)
                .body("status", equalTo("PENDING"))
                .body("predecessorId", equalTo(id))
                .body("assignedAt", equalTo("2026-11-27T02:00:00Z"))
                .body("answerDue.rule", org.hamcrest.Matchers.startsWith("suggestion.reply 3mo: 2026-11-27"))
                .body("suggestion.firstAssignedAt", equalTo("2026-11-23T02:00:00Z"))
                .body("suggestion.returnDue.due", equalTo("2026-12-04"));
        assertThat(Database.payload(id, EVENT + "returned.v1")).contains("\"successorId\":\"" + successor + "\"");
        assertThat(Database.payload(id, EVENT + "return-decided.v1"))
                .contains("\"decision\":\"APPROVED\"", "\"handledBy\":\"" + other + "\"");
        Suggestions.get(Suggestions.officer(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "REQUEST_RETURN", "APPROVE_RETURN"));
        Suggestions.get(Suggestions.officer(), "/" + id + "/return-requests")
                .body("items.status", contains("APPROVED"))
                .body("items[0].unitCode", equalTo(other));
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'assignment.decide-return' and subject_id = ?::uuid",
                        id))
                .isEqualTo(1);
    }

    @Test
    void tooLateIsRefusedWithTheDay() {
        String id = suggestions.sole(unit);
        TestClock.set("2026-11-30T16:00:00Z");

        ask(unit, id, REASON)
                .statusCode(422)
                .body("code", equalTo("return-too-late"))
                .body("due", equalTo("2026-11-30"));
        assertThat(Database.eventsOf(id)).doesNotContain(EVENT + "return-requested.v1");
    }

    @Test
    void whoAssignedItMayNotDecideAndReadsWhoMay() {
        String id = suggestions.sole(unit);
        String request = asked(unit, id, REASON);
        String approved = "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(other);

        decide(Suggestions.officer(), id, request, approved)
                .statusCode(403)
                .body("code", equalTo("own-assignment"))
                .body("mayDecide", contains("INTAKE_OFFICER", "GOV_OFFICE"));
        decide(Suggestions.office("INTAKE_OFFICER", "410403"), id, request, approved)
                .statusCode(404);
        decide(Suggestions.clerk(unit), id, request, approved).statusCode(403);
        decide(government(), id, request, approved).statusCode(200);
    }

    @Test
    void untilTheDecisionTheUnitMayOnlyWithdraw() {
        String id = suggestions.sole(unit);
        String request = asked(unit, id, REASON);

        Suggestions.act(Suggestions.clerk(unit), id, "signature", null)
                .statusCode(409)
                .body("currentStatus", equalTo("RETURN_REQUESTED"));
        ask(unit, id, REASON).statusCode(409);
        withdraw(other, id, request).statusCode(404);
        withdraw(unit, id, request).statusCode(200).body("status", equalTo("PENDING"));
        Suggestions.act(Suggestions.clerk(unit), id, "signature", null).statusCode(200);
        withdraw(unit, id, request).statusCode(409);

        String again = asked(unit, id, REASON);
        withdraw(unit, id, again).statusCode(200).body("status", equalTo("SIGNED"));
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/return-requests")
                .body("items.status", contains("WITHDRAWN", "WITHDRAWN"));
        assertThat(Database.payload(id, EVENT + "return-decided.v1")).contains("\"decision\":\"WITHDRAWN\"");
    }

    @Test
    void whatIsRefusedMustBeHandled() {
        String id = suggestions.signed(unit);
        String request = asked(unit, id, REASON);
        decide(colleague(), id, request, "{\"decision\":\"REFUSED\"}")
                .statusCode(422)
                .body("code", equalTo("refusal-needs-reason"));

        decide(colleague(), id, request, "{\"decision\":\"REFUSED\",\"reason\":\"属本单位职责\"}")
                .statusCode(200)
                .body("status", equalTo("SIGNED"))
                .body("suggestion.boundBy", equalTo("RETURN_REFUSED"));

        ask(unit, id, REASON).statusCode(422).body("code", equalTo("return-already-refused"));
        decide(colleague(), id, request, "{\"decision\":\"REFUSED\",\"reason\":\"属本单位职责\"}")
                .statusCode(409);
        suggestions.replied(unit, id, Suggestions.CLASS_A);
    }

    @Test
    void theNewUnitMustExistBeNamedAndHaveNoPartYet() {
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", other + ":CO");
        String request = asked(unit, ids.get(0), REASON);

        decide(colleague(), ids.get(0), request, "{\"decision\":\"APPROVED\"}")
                .statusCode(422)
                .body("code", equalTo("no-unit-named"));
        decide(colleague(), ids.get(0), request, "{\"decision\":\"APPROVED\",\"unitCode\":\"410402-U99999\"}")
                .statusCode(422)
                .body("code", equalTo("unit-not-active"));
        decide(colleague(), ids.get(0), request, "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(other))
                .statusCode(422)
                .body("code", equalTo("unit-twice"));
        ask(other, ids.get(1), "{\"reason\":\"无关\",\"suggestedUnitCode\":\"410402-U99999\"}")
                .statusCode(422)
                .body("code", equalTo("unit-not-active"));
        assertThat(Database.eventsOf(ids.get(0))).doesNotContain(EVENT + "returned.v1");
    }

    @Test
    void aCoHandlerMayGiveItsPartBackAndTheLeadWaitsForTheOther() {
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", other + ":CO");
        String third = suggestions.unit();
        String request = asked(other, ids.get(1), REASON);
        decide(colleague(), ids.get(1), request, "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(third))
                .statusCode(200);

        Suggestions.act(Suggestions.clerk(unit), ids.get(0), "signature", null).statusCode(200);
        suggestions.contact(unit, ids.get(0));
        String reply = suggestions.drafted(unit, ids.get(0), Suggestions.CLASS_A);
        Suggestions.act(Suggestions.leader(unit), ids.get(0), "replies/" + reply + "/approval", Suggestions.SIGNED_BY)
                .statusCode(422)
                .body("units", contains(third));
    }

    @Test
    void aSecondReturnIsCoordinatedByTheGovernmentOfficeWhichBinds() {
        String id = suggestions.sole(unit);
        String suggestion = Database.rows("select subject_id from assignment where id = ?::uuid", id)
                .get(0)
                .get("subject_id")
                .toString();
        String second = decide(
                        colleague(),
                        id,
                        asked(unit, id, REASON),
                        "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(other))
                .extract()
                .path("suggestion.successorId");
        String request = asked(other, second, REASON);
        assertThat(Database.payload(second, EVENT + "return-requested.v1"))
                .contains("\"coordination\":true", "\"toRoles\":[\"GOV_OFFICE\"]");

        decide(
                        Suggestions.officer(),
                        second,
                        request,
                        "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(unit))
                .statusCode(422)
                .body("code", equalTo("needs-coordination"))
                .body("mayDecide", contains("GOV_OFFICE"));
        coordinate(Suggestions.officer(), suggestion, second, unit).statusCode(403);
        coordinate(government(), UUID.randomUUID().toString(), second, unit).statusCode(404);
        given().header("Authorization", government())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(coordination(second, unit))
                .post("/api/v1/suggestions/" + suggestion + "/coordination")
                .then()
                .statusCode(428);
        String third = coordinate(government(), suggestion, second, unit)
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .extract()
                .path("suggestion.successorId");

        Suggestions.get(Suggestions.clerk(unit), "/" + third)
                .body("suggestion.boundBy", equalTo("COORDINATED"))
                .body("suggestion.firstAssignedAt", equalTo("2026-11-23T02:00:00Z"));
        ask(unit, third, REASON).statusCode(422).body("code", equalTo("return-after-coordination"));
        coordinate(government(), suggestion, third, other).statusCode(403).body("code", equalTo("own-assignment"));
        coordinate(Suggestions.office("GOV_OFFICE", Suggestions.REGION), suggestion, third, other)
                .statusCode(409);
        Suggestions.get(Suggestions.officer(), "/" + second + "/return-requests")
                .body("items[0].hearing", equalTo("两单位均已陈述意见。"));
    }

    @Test
    void coordinationMayBindTheUnitThatHasIt() {
        String id = suggestions.sole(unit);
        String second = decide(
                        colleague(),
                        id,
                        asked(unit, id, REASON),
                        "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(other))
                .extract()
                .path("suggestion.successorId");
        asked(other, second, REASON);
        String suggestion = Database.rows("select subject_id from assignment where id = ?::uuid", id)
                .get(0)
                .get("subject_id")
                .toString();

        coordinate(government(), suggestion, second, other)
                .statusCode(200)
                .body("status", equalTo("PENDING"))
                .body("suggestion.boundBy", equalTo("COORDINATED"));
        ask(other, second, REASON).statusCode(422).body("code", equalTo("return-after-coordination"));
    }

    @Test
    void whoMayDecideHasItOnTheirList() {
        String id = suggestions.sole(unit);
        String subject = "&subjectId="
                + Database.rows("select subject_id from assignment where id = ?::uuid", id)
                        .get(0)
                        .get("subject_id");
        Suggestions.get(Suggestions.clerk(unit), "?toDo=true" + subject).body("items.id", contains(id));
        Suggestions.get(colleague(), "?toDo=true" + subject).body("items", empty());
        String request = asked(unit, id, REASON);

        Suggestions.get(colleague(), "?toDo=true" + subject).body("items.id", contains(id));
        Suggestions.get(government(), "?toDo=true" + subject).body("items.id", contains(id));
        Suggestions.get(Suggestions.officer(), "?toDo=true" + subject).body("items", empty());
        Suggestions.get(Suggestions.clerk(unit), "?toDo=true" + subject).body("items", empty());
        Suggestions.get(Suggestions.office("DIRECTOR_MEETING", Suggestions.REGION), "?toDo=true" + subject)
                .body("items", empty());
        decide(colleague(), id, request, "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(other))
                .statusCode(200);
        Suggestions.get(colleague(), "?toDo=true" + subject).body("items", empty());
        Suggestions.get(Suggestions.clerk(other), "?toDo=true" + subject).body("items.predecessorId", contains(id));
    }

    @Test
    void withdrawingTheSuggestionEndsTheRequest() {
        UUID suggestion = UUID.randomUUID();
        suggestions.receive(suggestions.registeredEvent(suggestion, 1));
        String id = suggestions
                .assign(Suggestions.handover(suggestion, "SOLE", "ORDINARY", unit + ":SOLE"))
                .extract()
                .path("items[0].id");
        String request = asked(unit, id, REASON);
        suggestions.receive(suggestions.withdrawnEvent(suggestion, 2));

        Suggestions.get(colleague(), "/" + id).body("status", equalTo("ENDED")).body("suggestion.waiting", nullValue());
        Suggestions.get(colleague(), "/" + id + "/return-requests").body("items.status", contains("LAPSED"));
        decide(colleague(), id, request, "{\"decision\":\"APPROVED\",\"unitCode\":\"%s\"}".formatted(other))
                .statusCode(409);
    }

    @Test
    void unitsNeverHandASuggestionOn() {
        UUID suggestion = suggestions.registered();
        Suggestions.post(
                        Suggestions.leader(unit),
                        "/api/v1/assignments",
                        Suggestions.handover(suggestion, "SOLE", "ORDINARY", other + ":SOLE"))
                .statusCode(403);
    }

    @Test
    void opinionsAndOthersCasesAreRefused() {
        String id = suggestions.sole(unit);
        ask(other, id, REASON).statusCode(404);
        ask(unit, id, "{}").statusCode(400);
        UUID opinion = UUID.randomUUID();
        suggestions.receive(Suggestions.opinionForwarded(opinion, unit));
        String ofTheOpinion = Database.rows("select id from assignment where subject_id = ?", opinion)
                .get(0)
                .get("id")
                .toString();
        ask(unit, ofTheOpinion, REASON).statusCode(409).body("code", equalTo("wrong-subject"));
        decide(colleague(), ofTheOpinion, UUID.randomUUID().toString(), "{\"decision\":\"APPROVED\"}")
                .statusCode(409);
        decide(colleague(), id, UUID.randomUUID().toString(), "{\"decision\":\"APPROVED\"}")
                .statusCode(404);
        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + id + "/return-requests")
                .statusCode(403);
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/return-requests").body("items", not(hasItem("x")));
    }

    private static ValidatableResponse ask(String unit, String id, String body) {
        return Suggestions.act(Suggestions.clerk(unit), id, "return-requests", body);
    }

    private static String asked(String unit, String id, String body) {
        return ask(unit, id, body).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse withdraw(String unit, String id, String request) {
        return Suggestions.act(Suggestions.clerk(unit), id, "return-requests/" + request + "/withdrawal", null);
    }

    private static ValidatableResponse decide(String bearer, String id, String request, String body) {
        return post(bearer, id, "/api/v1/assignments/" + id + "/return-requests/" + request + "/decision", body);
    }

    private static ValidatableResponse coordinate(String bearer, String suggestion, String id, String unit) {
        return post(bearer, id, "/api/v1/suggestions/" + suggestion + "/coordination", coordination(id, unit));
    }

    private static String coordination(String id, String unit) {
        return "{\"assignmentId\":\"%s\",\"unitCode\":\"%s\",\"reason\":\"职责所在\",\"hearing\":\"两单位均已陈述意见。\"}"
                .formatted(id, unit);
    }

    private static ValidatableResponse post(String bearer, String id, String path, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        String etag = Suggestions.get(Suggestions.officer(), "/" + id).extract().header("ETag");
        return request.header("If-Match", etag).post(path).then();
    }

    private static String colleague() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(Suggestions.REGION)
                .subject("colleague")
                .bearer();
    }

    private static String government() {
        return Tokens.withRoles("GOV_OFFICE")
                .region(Suggestions.REGION)
                .subject("government")
                .bearer();
    }
}
