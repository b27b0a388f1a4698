package org.lianluo.handling.assignment.assigning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** The second round: what deputies think of replies, as the survey service tells. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SuggestionCourseTest {

    @Inject
    Inbox inbox;

    private Suggestions suggestions;
    private String unit;
    private String id;
    private String reply;

    @BeforeEach
    void aReplyOfAUnitOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox);
        unit = suggestions.unit();
        id = suggestions.signed(unit);
        reply = suggestions.replied(unit, id, Suggestions.CLASS_A);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aDissatisfyingResultHasItHandledOnceMoreByTheSameUnit() {
        assertThat(rated(suggestions.lead, "SATISFIED", "DISSATISFIED")).isEqualTo(Outcome.APPLIED);

        List<String> ids = ofSuggestion();
        assertThat(ids).hasSize(2);
        String second = ids.get(1);
        Suggestions.get(Suggestions.clerk(unit), "/" + second)
                .body("status", equalTo("SIGNED"))
                .body("round", equalTo(2))
                .body("role", equalTo("SOLE"))
                .body("predecessorId", equalTo(id))
                .body("title", equalTo("关于增设停车位的建议"))
                .body("answerDue.due", equalTo("2026-12-25"))
                .body("answerDue.rule", containsString("suggestion.rehandling 1mo: 2026-11-25"))
                .body("suggestion.contactDue", nullValue())
                .body("suggestion.signedAt", nullValue());
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("status", equalTo("REPLIED"))
                .body("suggestion.successorId", equalTo(second));
        Suggestions.get(Suggestions.clerk(unit), "/" + second + "/history")
                .body("items.action", contains("REHANDLE"))
                .body("items.actor", contains(suggestions.lead))
                .body("items.note", contains("车位未落实"));
        assertThat(Database.payload(second, "lianluo.handling.assignment.created.v1"))
                .contains("\"round\":2", "\"role\":\"SOLE\"", "\"answerDue\":\"2026-12-25\"", "\"acceptDue\":null");
        Suggestions.act(Suggestions.clerk(unit), second, "signature", null).statusCode(409);
        Suggestions.act(Suggestions.clerk(unit), second, "replies", Suggestions.CLASS_A)
                .statusCode(422)
                .body("code", equalTo("contact-required"));
        String secondReply = suggestions.replied(unit, second, Suggestions.CLASS_A);
        assertThat(Database.payload(second, "lianluo.handling.assignment.reply-issued.v1"))
                .contains("\"round\":2", secondReply);
    }

    @Test
    void whoWasRemindedInVainIsNotAwaitedAnyMore() {
        UUID form = UUID.randomUUID();
        suggestions.gotNoFeedback(form, id, reply, suggestions.lead);

        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("suggestion.feedbackOpen", equalTo(1))
                .body("suggestion.successorId", nullValue());
        Suggestions.get(Suggestions.clerk(unit), "/" + id + "/history")
                .body("items.find { it.action == 'NO_FEEDBACK' }.actorKind", equalTo("SYSTEM"))
                .body("items.find { it.action == 'NO_FEEDBACK' }.note", equalTo(suggestions.lead));

        suggestions.reopened(form, id, reply, suggestions.lead, "DISSATISFIED");

        Suggestions.get(Suggestions.clerk(unit), "/" + id).body("suggestion.feedbackOpen", equalTo(1));
        assertThat(ofSuggestion()).hasSize(2);
    }

    @Test
    void howeverManyAreDissatisfiedItIsHandledOnceMoreOnce() {
        rated(suggestions.lead, "DISSATISFIED", "DISSATISFIED");
        rated(suggestions.coSponsor, "DISSATISFIED", "DISSATISFIED");

        assertThat(ofSuggestion()).hasSize(2);
    }

    @Test
    void theAttitudeAloneChangesNothing() {
        assertThat(rated(suggestions.lead, "DISSATISFIED", "BASICALLY_SATISFIED"))
                .isEqualTo(Outcome.APPLIED);

        assertThat(ofSuggestion()).containsExactly(id);
    }

    @Test
    void thereIsNoThirdRound() {
        rated(suggestions.lead, "SATISFIED", "DISSATISFIED");
        String second = ofSuggestion().get(1);
        String secondReply = suggestions.replied(unit, second, Suggestions.CLASS_A);

        assertThat(suggestions.rated(second, secondReply, suggestions.lead, 2, "SATISFIED", "DISSATISFIED"))
                .isEqualTo(Outcome.APPLIED);

        assertThat(ofSuggestion()).hasSize(2);
    }

    @Test
    void aPanelMayHaveItHandledAThirdTimeByTheUnitsThatItNames() {
        rated(suggestions.lead, "SATISFIED", "DISSATISFIED");
        String second = ofSuggestion().get(1);
        String secondReply = suggestions.replied(unit, second, Suggestions.CLASS_A);
        suggestions.rated(second, secondReply, suggestions.lead, 2, "SATISFIED", "DISSATISFIED");

        assertThat(suggestions.reviewed(subject(), 2)).isEqualTo(Outcome.APPLIED);
        assertThat(ofSuggestion()).hasSize(2);
        assertThat(suggestions.reviewed(subject(), 3, second)).isEqualTo(Outcome.APPLIED);
        assertThat(suggestions.reviewed(subject(), 4, second)).isEqualTo(Outcome.APPLIED);

        assertThat(ofSuggestion()).hasSize(3);
        String third = ofSuggestion().get(2);
        Suggestions.get(Suggestions.clerk(unit), "/" + third)
                .body("status", equalTo("SIGNED"))
                .body("round", equalTo(3))
                .body("predecessorId", equalTo(second))
                .body("answerDue.rule", containsString("suggestion.rehandling 1mo: 2026-11-25"));
        Suggestions.get(Suggestions.clerk(unit), "/" + third + "/history")
                .body("items.action", contains("REHANDLE"))
                .body("items.note", contains("请补充完成时间后再次答复。"));
        String thirdReply = suggestions.replied(unit, third, Suggestions.CLASS_A);
        assertThat(Database.payload(third, "lianluo.handling.assignment.reply-issued.v1"))
                .contains("\"round\":3", "\"furtherRound\":false");
        suggestions.rated(third, thirdReply, suggestions.lead, 3, "SATISFIED", "DISSATISFIED");
        assertThat(ofSuggestion()).hasSize(3);
    }

    @Test
    void aPanelHasNothingHandledThatWasWithdrawnOrNeverRepliedTo() {
        UUID suggestion = subject();
        assertThat(suggestions.reviewed(suggestion, 2, UUID.randomUUID().toString()))
                .isEqualTo(Outcome.DEAD);
        UUID withdrawn = (UUID) Database.rows(
                        "select subject_id from assignment where id = ?::uuid", suggestions.signed(suggestions.unit()))
                .get(0)
                .get("subject_id");
        suggestions.receive(suggestions.withdrawnEvent(withdrawn, 2));

        assertThat(suggestions.reviewed(withdrawn, 3, id)).isEqualTo(Outcome.APPLIED);

        assertThat(ofSuggestion()).containsExactly(id);
    }

    @Test
    void whatConcernsAReplyThatWasNeverIssuedIsADeadLetter() {
        assertThat(suggestions.rated(
                        id, UUID.randomUUID().toString(), suggestions.lead, 1, "SATISFIED", "DISSATISFIED"))
                .isEqualTo(Outcome.DEAD);
        assertThat(suggestions.rated(
                        UUID.randomUUID().toString(), reply, suggestions.lead, 1, "SATISFIED", "DISSATISFIED"))
                .isEqualTo(Outcome.DEAD);
    }

    @Test
    void afterAWithdrawalNothingIsHandledOnceMore() {
        UUID suggestion = subject();
        assertThat(suggestions.receive(suggestions.withdrawnEvent(suggestion, 2)))
                .isEqualTo(Outcome.APPLIED);

        assertThat(rated(suggestions.lead, "SATISFIED", "DISSATISFIED")).isEqualTo(Outcome.APPLIED);

        assertThat(ofSuggestion()).containsExactly(id);
        Suggestions.get(Suggestions.clerk(unit), "/" + id)
                .body("status", equalTo("REPLIED"))
                .body("suggestion.replyId", notNullValue());
    }

    private Outcome rated(String deputy, String attitude, String result) {
        return suggestions.rated(id, reply, deputy, 1, attitude, result);
    }

    private UUID subject() {
        return (UUID) Database.rows("select subject_id from assignment where id = ?::uuid", id)
                .get(0)
                .get("subject_id");
    }

    private List<String> ofSuggestion() {
        return Database.rows("select id from assignment where subject_id = ? order by id", subject()).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }
}
