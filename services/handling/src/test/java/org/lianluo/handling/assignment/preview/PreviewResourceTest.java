package org.lianluo.handling.assignment.preview;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PreviewResourceTest {

    private static final String FEEDBACK = "{\"key\":\"suggestion.feedback\",\"value\":\"20wd\"}";
    private static final String REHANDLING = "{\"key\":\"suggestion.rehandling\",\"value\":\"2mo\"}";

    /** Cities of this class alone. */
    private static final AtomicInteger NUMBER = new AtomicInteger(5401);

    @Inject
    Inbox inbox;

    private final String city = NUMBER.incrementAndGet() + "00";
    private Suggestions suggestions;
    private String unit;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, city.substring(0, 4) + "01");
        unit = suggestions.unit();
    }

    @Test
    void openCasesAreListedWithTheClocksThatWillDiffer() {
        String handled = suggestions.signed(unit);
        String replied = suggestions.signed(unit);
        suggestions.replied(unit, replied, Suggestions.CLASS_A);

        preview(city, FEEDBACK, REHANDLING)
                .statusCode(200)
                .body("items.assignmentId", contains(replied, handled))
                .body("items[0].clocks.key", contains("suggestion.rehandling"))
                .body("items[1].clocks.key", containsInAnyOrder("suggestion.feedback", "suggestion.rehandling"))
                .body("items[1].clocks.find{it.key=='suggestion.feedback'}.current", equalTo("15wd"))
                .body("items[1].clocks.find{it.key=='suggestion.feedback'}.proposed", equalTo("20wd"));
        preview(city, FEEDBACK).body("items.assignmentId", contains(handled));
    }

    @Test
    void whatIsRatedOrWillNotDifferIsNotListed() {
        String rated = suggestions.signed(unit);
        String reply = suggestions.replied(unit, rated, Suggestions.CLASS_A);
        for (String deputy : List.of(suggestions.lead, suggestions.coSponsor)) {
            suggestions.rated(rated, reply, deputy, 1, "SATISFIED", "SATISFIED");
        }
        preview(city, REHANDLING).body("items", empty());

        suggestions.signed(unit);
        preview(city, "{\"key\":\"suggestion.rehandling\",\"value\":\"1mo\"}").body("items", empty());
        preview(city, "{\"key\":\"suggestion.reply\",\"value\":\"2mo\"}").body("items", empty());
    }

    @Test
    void aNearerRuleGoesBefore() {
        suggestions.signed(unit);
        Rules.set(city.substring(0, 4) + "01", "suggestion.rehandling", "20d");

        preview(city, REHANDLING).body("items", empty());
        preview(city.substring(0, 4) + "01", REHANDLING).body("items.clocks[0][0].current", equalTo("20d"));
    }

    @Test
    void aPresetIsPreviewedAndPagesAreRead() {
        suggestions.signed(unit);
        suggestions.signed(unit);
        String body = """
                {"jurisdiction":"%s","effectiveFrom":"2027-01-01","presetId":"chongqing-2017"}""".formatted(city);

        String next = Suggestions.post(Rules.admin(), "/api/v1/policies/previews?limit=1", body)
                .statusCode(200)
                .body("items[0].clocks.key", containsInAnyOrder("suggestion.feedback", "suggestion.rehandling"))
                .extract()
                .path("next");
        Suggestions.post(Rules.admin(), "/api/v1/policies/previews?limit=1&cursor=" + next, body)
                .statusCode(200)
                .body("items.size()", equalTo(1))
                .body("next", equalTo(null));
    }

    @Test
    void whoMayNotDecideMayNotLook() {
        Suggestions.post(
                        Suggestions.office("INTAKE_OFFICER", "110101"),
                        "/api/v1/policies/previews",
                        body(city, FEEDBACK))
                .statusCode(403);
        preview(city, "{\"key\":\"suggestion.lunch\",\"value\":\"1mo\"}").statusCode(400);
    }

    private static ValidatableResponse preview(String jurisdiction, String... changes) {
        return Suggestions.post(Rules.admin(), "/api/v1/policies/previews", body(jurisdiction, changes));
    }

    private static String body(String jurisdiction, String... changes) {
        return "{\"jurisdiction\":\"%s\",\"effectiveFrom\":\"2027-01-01\",\"changes\":[%s]}"
                .formatted(jurisdiction, String.join(",", changes));
    }
}
