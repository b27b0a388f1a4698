package org.lianluo.handling.assignment.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
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

/** Where the region says so, the government office gets suggestions first and hands them to units. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoStepTest {

    private static final String MADE = "lianluo.handling.hand-over.recorded.v1";

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;
    private UUID suggestion;

    @BeforeEach
    void aSuggestionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        suggestion = suggestions.registered();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
        Database.execute("delete from known_policy where key = 'suggestion.two-step'");
    }

    @Test
    void bothDaysAreKeptAndTheClockRunsFromTheFirst() {
        twoStep();
        assign(Suggestions.officer()).statusCode(422).body("code", equalTo("handed-over-in-two-steps"));
        assign(government()).statusCode(422).body("code", equalTo("handed-over-in-two-steps"));

        handOver(Suggestions.officer(), suggestion).statusCode(200).body("handedOverOn", equalTo("2026-11-23"));
        assertThat(Database.count(
                        "select count(*) from outbox where type = ? and payload like ?", MADE, "%" + suggestion + "%"))
                .isEqualTo(1);
        handOver(Suggestions.officer(), suggestion).statusCode(409);
        assign(Suggestions.officer()).statusCode(422).body("code", equalTo("handed-over-in-two-steps"));
        TestClock.set("2026-11-26T02:00:00Z");
        Suggestions.post(
                        government(),
                        "/api/v1/assignments",
                        Suggestions.handover(suggestion, "SOLE", "ORDINARY", unit + ":SOLE")
                                .replace("{\"suggestionId\"", "{\"handedOverOn\":\"2026-11-20\",\"suggestionId\""))
                .statusCode(422)
                .body("code", equalTo("handed-over-in-two-steps"));

        String id = assign(government()).statusCode(201).extract().path("items[0].id");

        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("suggestion.handedOverOn", equalTo("2026-11-23"))
                .body("assignedAt", equalTo("2026-11-26T02:00:00Z"))
                .body("answerDue.rule", startsWith("suggestion.reply 3mo: 2026-11-23"))
                .body("suggestion.returnDue.due", equalTo("2026-12-03"));
        Suggestions.get(Suggestions.officer(), "/" + id + "/history").body("items[0].actorKind", equalTo("GOV_OFFICE"));
    }

    @Test
    void inOneStepTheGovernmentOfficeHasNothingToAssign() {
        handOver(Suggestions.officer(), suggestion).statusCode(422).body("code", equalTo("handed-over-in-one-step"));
        assign(government()).statusCode(422).body("code", equalTo("handed-over-in-one-step"));
        assign(Suggestions.officer()).statusCode(201);
    }

    @Test
    void onlyTheIntakeOfficeOfTheRegionHandsOverWhatIsStillToBeAssigned() {
        twoStep();
        handOver(Suggestions.office("INTAKE_OFFICER", "410403"), suggestion).statusCode(404);
        handOver(Suggestions.officer(), UUID.randomUUID()).statusCode(404);
        handOver(government(), suggestion).statusCode(403);
        suggestions.receive(suggestions.withdrawnEvent(suggestion, 2));
        handOver(Suggestions.officer(), suggestion).statusCode(422).body("code", equalTo("suggestion-withdrawn"));
    }

    private static void twoStep() {
        Database.execute("insert into known_policy (id, jurisdiction, key, value, effective_from) values"
                + " (gen_random_uuid(), '410402', 'suggestion.two-step', 'YES', '2026-11-01')");
    }

    private static ValidatableResponse handOver(String bearer, UUID suggestion) {
        return Suggestions.post(bearer, "/api/v1/suggestions/" + suggestion + "/hand-over", null);
    }

    private ValidatableResponse assign(String bearer) {
        return Suggestions.post(
                bearer, "/api/v1/assignments", Suggestions.handover(suggestion, "SOLE", "ORDINARY", unit + ":SOLE"));
    }

    private static String government() {
        return Suggestions.office("GOV_OFFICE", Suggestions.REGION);
    }
}
