package org.lianluo.handling.assignment.assigning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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

/** The intake office entered a wrong day of the handing over: it is corrected, and what runs is counted again. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HandOverCorrectionTest {

    private static final String RECOUNTED = "lianluo.handling.assignment.due-recounted.v1";

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
    }

    @Test
    void bothClocksRunFromTheCorrectedDay() {
        String id = suggestions.sole(unit);

        correct(id, "\"0\"", "2026-11-20")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("suggestion.handedOverOn", equalTo("2026-11-20"))
                .body("suggestion.contactDue.due", equalTo("2026-12-18"))
                .body("answerDue.due", equalTo("2027-02-22"))
                .body("answerDue.rule", containsString("suggestion.reply 3mo: 2026-11-20"));

        Suggestions.get(Suggestions.officer(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "CORRECT_HAND_OVER"))
                .body("items[1].actorKind", equalTo("INTAKE_OFFICER"))
                .body("items[1].due", equalTo("2027-02-22"))
                .body("items[1].note", equalTo("2026-11-23 → 2026-11-20: 录入有误"));
        assertThat(Database.payload(id, RECOUNTED)).contains("\"limit\":\"ANSWER\"", "\"due\":\"2027-02-22\"");
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'assignment.correct-hand-over'"
                                + " and subject_id = ?::uuid",
                        id))
                .isEqualTo(1);
    }

    @Test
    void whatWasMetStays() {
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);

        correct(id, etag(id), "2026-11-20")
                .statusCode(200)
                .body("suggestion.contactDue.due", equalTo("2026-12-21"))
                .body("answerDue.due", equalTo("2027-02-22"));
    }

    @Test
    void whatWasOverdueByTheWrongDayIsNotAnyMore() {
        String id = suggestions.sole(unit);
        correct(id, "\"0\"", "2026-11-20").statusCode(200);
        TestClock.set("2027-02-22T16:00:00Z");
        Suggestions.get(Suggestions.officer(), "/" + id).body("overdue", equalTo(true));

        correct(id, "\"1\"", "2026-11-23").statusCode(200).body("answerDue.due", equalTo("2027-02-23"));
    }

    @Test
    void onlyTheDaysFromRegistrationToAssignmentAreTaken() {
        String id = suggestions.sole(unit);

        correct(id, "\"0\"", "2026-11-19").statusCode(422).body("code", equalTo("handed-over-before-registration"));
        TestClock.set("2026-11-30T02:00:00Z");
        correct(id, "\"0\"", "2026-11-24").statusCode(422).body("code", equalTo("handed-over-in-future"));
        correct(id, "\"0\"", "1900-01-01").statusCode(422);
        post(Suggestions.officer(), id, "\"0\"", "{\"handedOverOn\":\"2026-11-20\",\"reason\":\" \"}")
                .statusCode(400);
        post(Suggestions.officer(), id, "\"0\"", "{\"reason\":\"录入有误\"}").statusCode(400);

        assertThat(Database.eventsOf(id)).doesNotContain(RECOUNTED);
    }

    @Test
    void isRefusedAfterTheReplyAndInTheSecondRound() {
        String id = suggestions.signed(unit);
        String reply = suggestions.replied(unit, id, Suggestions.CLASS_A);
        correct(id, etag(id), "2026-11-20").statusCode(409).body("code", equalTo("illegal-transition"));
        suggestions.rated(id, reply, suggestions.lead, 1, "SATISFIED", "DISSATISFIED");
        String again = Database.rows("select id from assignment where predecessor_id = ?::uuid", id)
                .get(0)
                .get("id")
                .toString();

        correct(again, "\"0\"", "2026-11-20").statusCode(422).body("code", equalTo("rehandling-has-no-hand-over"));
    }

    @Test
    void isForTheIntakeOfficeOfTheRegionWithAVersion() {
        String id = suggestions.sole(unit);
        String body = body("2026-11-20");

        post(Suggestions.office("INTAKE_OFFICER", "410403"), id, "\"0\"", body).statusCode(404);
        correct(UUID.randomUUID().toString(), "\"0\"", "2026-11-20").statusCode(404);
        for (String role : List.of("GOV_OFFICE", "DIRECTOR_MEETING", "DEPUTY")) {
            post(Suggestions.office(role, Suggestions.REGION), id, "\"0\"", body)
                    .statusCode(403);
        }
        post(Suggestions.clerk(unit), id, "\"0\"", body).statusCode(403);
        correct(id, null, "2026-11-20").statusCode(428);
        correct(id, "\"7\"", "2026-11-20").statusCode(412);
        UUID opinion = UUID.randomUUID();
        suggestions.receive(Suggestions.opinionForwarded(opinion, unit));
        String ofTheOpinion = Database.rows("select id from assignment where subject_id = ?", opinion)
                .get(0)
                .get("id")
                .toString();
        correct(ofTheOpinion, "\"0\"", "2026-11-20").statusCode(409).body("code", equalTo("wrong-subject"));
    }

    private static ValidatableResponse correct(String id, String ifMatch, String day) {
        return post(Suggestions.officer(), id, ifMatch, body(day));
    }

    private static String body(String day) {
        return "{\"handedOverOn\":\"" + day + "\",\"reason\":\"录入有误\"}";
    }

    private static String etag(String id) {
        return Suggestions.get(Suggestions.officer(), "/" + id).extract().header("ETag");
    }

    private static ValidatableResponse post(String bearer, String id, String ifMatch, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/json")
                .body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/api/v1/assignments/" + id + "/hand-over-corrections")
                .then();
    }
}
