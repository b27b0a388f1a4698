package org.lianluo.handling.appraisal.facts;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** What is counted of what a unit did, read from its row in an assessment by the Fengyang scheme, 20 days ahead. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FactsTest {

    private static final String PATH = "/api/v1/unit-assessments";
    private static final AtomicInteger NUMBER = new AtomicInteger(110);

    @Inject
    Inbox inbox;

    private final String region = "430" + NUMBER.incrementAndGet();
    private Suggestions suggestions;
    private String unit;
    private String other;
    private String id;

    @BeforeEach
    void aStartedAssessment() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
        other = suggestions.unit();
        id = Suggestions.post(suggestions.intake(), PATH, """
                        {"year":2026,"plan":{"title":"考核","schemeId":"0199d3a0-0000-7000-8000-000000000002",
                         "groups":[{"name":"一组","unitCodes":["%s","%s"]}]}}""".formatted(unit, other))
                .statusCode(201)
                .extract()
                .path("id");
        given().header("Authorization", suggestions.intake())
                .header("Idempotency-Key", id)
                .header("If-Match", "*")
                .post(PATH + "/" + id + "/start")
                .then()
                .statusCode(200);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private ValidatableResponse of(String code) {
        return given().header(
                        "Authorization",
                        Tokens.withRoles("INTAKE_OFFICER").region(region).bearer())
                .get(PATH + "/" + id + "/units/" + code)
                .then()
                .statusCode(200);
    }

    @Test
    void anOpenItemIsDueWhenItsTimeHasPassed() {
        suggestions.sole(unit);
        of(unit).body("figures.ASSIGNED", equalTo(1))
                .body("figures.DUE", nullValue())
                .body("figures.OVERDUE", nullValue());

        TestClock.set("2027-06-01T02:00:00Z");

        of(unit).body("figures.DUE", equalTo(1))
                .body("figures.OVERDUE", equalTo(1))
                .body("figures.REPLIED", nullValue());
        of(other).body("score.items", equalTo(0)).body("score.points", nullValue());
    }

    @Test
    void whatIsHandledAgainIsOneItemWithTheFeedbackOfTheLastReply() {
        String first = suggestions.signed(unit);
        String reply = suggestions.replied(unit, first, Suggestions.CLASS_A);
        suggestions.rated(first, reply, suggestions.lead, 1, "SATISFIED", "DISSATISFIED");
        of(unit).body("figures.ASSIGNED", equalTo(1))
                .body("figures.REWORKS", equalTo(1))
                .body("figures.RESULT_DISSATISFIED", equalTo(1));
        List<String> open = given().header("Authorization", Suggestions.clerk(unit))
                .get("/api/v1/assignments?status=SIGNED")
                .then()
                .extract()
                .path("items.id");

        String second = open.get(0);
        String again = suggestions.replied(unit, second, Suggestions.CLASS_B);
        suggestions.rated(second, again, suggestions.lead, 2, "SATISFIED", "SATISFIED");

        of(unit).body("score.items", equalTo(1))
                .body("figures.REPLIED_IN_TIME", equalTo(1))
                .body("figures.CONTACTED", equalTo(1))
                .body("figures.REWORKS", equalTo(1))
                .body("figures.CLASS_B", equalTo(1))
                .body("figures.CLASS_A", nullValue())
                .body("figures.FEEDBACK", equalTo(1))
                .body("figures.RESULT_SATISFIED", equalTo(1))
                .body("figures.RESULT_DISSATISFIED", nullValue())
                .body("items[0].assignmentId", equalTo(first));
    }

    @Test
    void theLastWordOfADeputyCounts() {
        String item = suggestions.signed(unit);
        String reply = suggestions.replied(unit, item, Suggestions.CLASS_A);
        suggestions.rated(item, reply, suggestions.lead, 1, "SATISFIED", "BASICALLY_SATISFIED");
        suggestions.rated(item, reply, suggestions.lead, 1, "BASICALLY_SATISFIED", "SATISFIED");

        of(unit).body("figures.FEEDBACK", equalTo(1))
                .body("figures.ATTITUDE_BASICALLY_SATISFIED", equalTo(1))
                .body("figures.RESULT_SATISFIED", equalTo(1))
                .body("figures.RESULT_BASICALLY_SATISFIED", nullValue());
    }

    @Test
    void commitmentsCountWhenTheyAreKeptOrOver() {
        String item = suggestions.signed(unit);
        suggestions.replied(unit, item, Suggestions.CLASS_B);
        of(unit).body("figures.COMMITMENTS_DUE", nullValue());
        List<String> promised = given().header("Authorization", Suggestions.clerk(unit))
                .get("/api/v1/commitments?assignmentId=" + item)
                .then()
                .extract()
                .path("items.id");
        Suggestions.post(
                        Suggestions.clerk(unit),
                        "/api/v1/commitments/" + promised.get(0) + "/fulfilment",
                        "{\"on\":\"2026-11-23\",\"evidence\":\"已公布。\"}")
                .statusCode(200);
        of(unit).body("figures.COMMITMENTS_DUE", equalTo(1)).body("figures.COMMITMENTS_IN_TIME", equalTo(1));

        TestClock.set("2027-07-01T02:00:00Z");

        of(unit).body("figures.COMMITMENTS_DUE", equalTo(2)).body("figures.COMMITMENTS_IN_TIME", equalTo(1));
    }

    @Test
    void aCoHandlersOpinionCountsForItself() {
        String co =
                suggestions.assigned("LEAD_CO", unit + ":LEAD", other + ":CO").get(1);
        of(other)
                .body("figures.CO_ASSIGNED", equalTo(1))
                .body("figures.CO_DUE", nullValue())
                .body("figures.ASSIGNED", nullValue());
        Suggestions.act(Suggestions.clerk(other), co, "signature", null).statusCode(200);
        Suggestions.act(Suggestions.clerk(other), co, "opinions", "{\"text\":\"同意。\"}")
                .statusCode(201);

        of(other)
                .body("figures.CO_DUE", equalTo(1))
                .body("figures.CO_OPINIONS_IN_TIME", equalTo(1))
                .body("figures.CO_OPINIONS_AHEAD", equalTo(1))
                .body("figures.CO_OVERDUE", nullValue())
                .body("items[0].side", equalTo("CO"));
        of(unit).body("figures.ASSIGNED", equalTo(1)).body("figures.CO_ASSIGNED", nullValue());
    }

    @Test
    void whatTheDeputiesWithdrewIsNoItem() {
        String item = suggestions.signed(unit);
        String subject = given().header("Authorization", Suggestions.clerk(unit))
                .get("/api/v1/assignments/" + item)
                .then()
                .extract()
                .path("subjectId");
        of(unit).body("figures.ASSIGNED", equalTo(1));

        suggestions.receive(suggestions.withdrawnEvent(UUID.fromString(subject), 2));

        of(unit).body("score.items", equalTo(0));
    }
}
