package org.lianluo.handling.assignment.reckoning;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
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

/** Each date is shown as a calculation. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineResourceTest {

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
        Database.execute("delete from known_policy where key = 'suggestion.return'");
    }

    @Test
    void showsRuleStartSkippedDaysAndRoll() {
        TestClock.set("2026-11-27T02:00:00Z");
        String id = suggestions.sole(unit);

        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + id + "/deadlines")
                .statusCode(200)
                .body("items.limit", contains("RETURN", "CONTACT", "ANSWER"))
                .body("items.running", contains(true, true, true))
                .body("items[0].policy", equalTo("suggestion.return"))
                .body("items[0].start", equalTo("2026-11-27"))
                .body("items[0].due", equalTo("2026-12-04"))
                .body("items[0].steps.value", equalTo("5wd"))
                .body("items[0].steps.jurisdiction", nullValue())
                .body("items[0].steps.skipped.date", contains("2026-11-28", "2026-11-29"))
                .body("items[0].steps.skipped.kind", contains("SATURDAY", "SUNDAY"))
                .body("items[0].steps.rolled", equalTo(false))
                .body("items[2].steps.value", equalTo("3mo"))
                // 27 February 2027 is a Saturday, of a year that is not loaded.
                .body("items[2].steps.end", equalTo("2027-02-27"))
                .body("items[2].steps.skipped.date", contains("2027-02-27", "2027-02-28"))
                .body("items[2].steps.rolled", equalTo(true))
                .body("items[2].due", equalTo("2027-03-01"))
                .body("items[2].provisional", equalTo(true));
    }

    @Test
    void namesWhosePolicyItIsAndKeepsPastLimits() {
        Database.execute("insert into known_policy (id, jurisdiction, key, value, effective_from) values"
                + " (gen_random_uuid(), '410400', 'suggestion.return', '10d', '2026-11-02')");
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);

        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/deadlines")
                .body("items[0].steps.jurisdiction", equalTo("410400"))
                .body("items[0].steps.effectiveFrom", equalTo("2026-11-02"))
                .body("items[0].steps.value", equalTo("10d"))
                .body("items[0].steps.skipped", empty())
                .body("items.find { it.limit == 'CONTACT' }.running", equalTo(false))
                .body("items.find { it.limit == 'CONTACT' }.steps.skipped", hasSize(8));

        // A clock keeps the rule that it started by, though a nearer one was entered since.
        Database.execute("insert into known_policy (id, jurisdiction, key, value, effective_from) values"
                + " (gen_random_uuid(), '410402', 'suggestion.return', '3wd', '2026-11-03')");
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/deadlines")
                .body("items[0].due", equalTo("2026-12-03"))
                .body("items[0].steps.value", equalTo("10d"))
                .body("items[0].steps.jurisdiction", equalTo("410400"));
    }

    @Test
    void showsAnExtensionAndWhoeverHasToDecide() {
        String id = suggestions.signed(unit);
        String request = Suggestions.act(
                        Suggestions.clerk(unit),
                        id,
                        "extension-requests",
                        "{\"reason\":\"需复勘\",\"until\":\"2027-05-01\"}")
                .extract()
                .path("id");
        Suggestions.get(Suggestions.officer(), "/" + id + "/deadlines").body("items.limit", hasItem("DECISION"));
        io.restassured.RestAssured.given()
                .header("Authorization", Suggestions.officer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"decision\":\"GRANTED\"}")
                .post("/api/v1/assignments/" + id + "/extension-requests/" + request + "/decision")
                .then()
                .statusCode(200);

        Suggestions.get(Suggestions.officer(), "/" + id + "/deadlines")
                .body("items.find { it.limit == 'ANSWER' }.policy", equalTo("suggestion.reply-max"))
                .body("items.find { it.limit == 'ANSWER' }.start", equalTo("2026-11-23"))
                .body("items.find { it.limit == 'ANSWER' }.steps.until", equalTo("2027-05-01"))
                .body("items.find { it.limit == 'ANSWER' }.steps.skipped.kind", contains("SATURDAY", "SUNDAY"))
                .body("items.find { it.limit == 'ANSWER' }.due", equalTo("2027-05-03"));
    }

    @Test
    void opinionsHaveThemTooAndStrangersGetNone() {
        UUID opinion = UUID.randomUUID();
        suggestions.receive(Suggestions.opinionForwarded(opinion, unit));
        String id = Database.rows("select id from assignment where subject_id = ?", opinion)
                .get(0)
                .get("id")
                .toString();

        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/deadlines")
                .statusCode(200)
                .body("items.limit", contains("ACCEPT"))
                .body("items[0].policy", equalTo("opinion.accept"));
        Suggestions.get(Suggestions.clerk(suggestions.unit()), "/" + id + "/deadlines")
                .statusCode(404);
        Suggestions.get(Suggestions.deputy(suggestions.lead), "/" + id + "/deadlines")
                .statusCode(404);
    }
}
