package org.lianluo.handling.assignment.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** What a place asks of a reply. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReplyRulesTest {

    private static final String ISSUED = "lianluo.handling.assignment.reply-issued.v1";

    private static final AtomicInteger NUMBER = new AtomicInteger(530900);

    @Inject
    Inbox inbox;

    private final String region = String.valueOf(NUMBER.incrementAndGet());
    private Suggestions suggestions;
    private String unit;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
    }

    @Test
    void theReplyGoesToTheLeadAndTheLeadAloneIsAsked() {
        Rules.set(region, "suggestion.reply-to", "LEAD");
        Rules.set(region, "suggestion.feedback-by", "LEAD");
        String id = suggestions.signed(unit);

        suggestions.replied(unit, id, Suggestions.CLASS_A);

        assertThat(Database.payload(id, ISSUED))
                .contains("\"deputyCodes\":[\"" + suggestions.lead + "\"]")
                .contains("\"feedbackFrom\":[\"" + suggestions.lead + "\"]");
        Suggestions.get(suggestions.intake(), "/" + id).body("suggestion.feedbackOpen", equalTo(1));
    }

    @Test
    void whereNobodyDecidedEachSignerGetsItAndIsAsked() {
        String id = suggestions.signed(unit);

        suggestions.replied(unit, id, Suggestions.CLASS_A);

        assertThat(Database.payload(id, ISSUED))
                .contains("\"feedbackFrom\":[\"" + suggestions.lead + "\",\"" + suggestions.coSponsor + "\"]");
    }

    @Test
    void aPlaceWithThreeClassesHasNoneForReference() {
        Rules.set(region, "suggestion.class-scheme", "JIA_YI_BING");
        String id = suggestions.signed(unit);
        suggestions.contact(unit, id);

        Suggestions.act(Suggestions.clerk(unit), id, "replies", Suggestions.CLASS_A.replace("\"A\"", "\"D\""))
                .statusCode(422)
                .body("code", equalTo("class-not-in-scheme"));
        Suggestions.act(Suggestions.clerk(unit), id, "replies", Suggestions.CLASS_A)
                .statusCode(201)
                .body("classCode", equalTo("A"))
                .body("classMark", equalTo("甲"))
                .body("classScheme", equalTo("JIA_YI_BING"));
    }

    @Test
    void aPlaceMayNotAskForContactBeforeTheReply() {
        String id = suggestions.signed(unit);
        Suggestions.act(Suggestions.clerk(unit), id, "replies", Suggestions.CLASS_A)
                .statusCode(422)
                .body("code", equalTo("contact-required"));

        Rules.set(region, "suggestion.contact-required", "NO");

        Suggestions.act(Suggestions.clerk(unit), id, "replies", Suggestions.CLASS_A)
                .statusCode(201);
    }

    @Test
    void aPlaceMayNotWaitForCoHandlers() {
        Rules.set(region, "suggestion.co-opinion-required", "NO");
        String co = suggestions.unit();
        List<String> ids = suggestions.assigned("LEAD_CO", unit + ":LEAD", co + ":CO");
        Suggestions.act(Suggestions.clerk(unit), ids.get(0), "signature", null).statusCode(200);

        suggestions.replied(unit, ids.get(0), Suggestions.CLASS_A);

        assertThat(Database.eventsOf(ids.get(0))).contains(ISSUED);
    }

    @Test
    void aPlaceMayHaveOneRoundOrThree() {
        Rules.set(region, "suggestion.rounds", "ONE");
        String once = suggestions.signed(unit);
        String reply = suggestions.replied(unit, once, Suggestions.CLASS_A);
        suggestions.rated(once, reply, suggestions.lead, 1, "SATISFIED", "DISSATISFIED");
        Suggestions.get(suggestions.intake(), "/" + once).body("suggestion.successorId", equalTo(null));

        Rules.set(region, "suggestion.rounds", "THREE", "2026-02-01");
        String first = suggestions.signed(unit);
        String second = dissatisfied(first, 1);
        String third = dissatisfied(second, 2);
        Suggestions.get(suggestions.intake(), "/" + third).body("round", equalTo(3));
        suggestions.rated(
                third,
                suggestions.replied(unit, third, Suggestions.CLASS_A),
                suggestions.lead,
                3,
                "SATISFIED",
                "DISSATISFIED");
        Suggestions.get(suggestions.intake(), "/" + third).body("suggestion.successorId", equalTo(null));
    }

    /** Gives the assignment that follows. */
    private String dissatisfied(String id, int round) {
        String reply = suggestions.replied(unit, id, Suggestions.CLASS_A);
        suggestions.rated(id, reply, suggestions.lead, round, "SATISFIED", "DISSATISFIED");
        return Suggestions.get(suggestions.intake(), "/" + id).extract().path("suggestion.successorId");
    }
}
