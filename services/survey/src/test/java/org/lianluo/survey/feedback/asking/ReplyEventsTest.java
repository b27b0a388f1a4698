package org.lianluo.survey.feedback.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.survey.feedback.Replies;
import org.lianluo.survey.feedback.Replies.Reply;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReplyEventsTest {

    private static final String OPENED = "lianluo.survey.feedback-form.opened.v1";

    private static final String RECOUNTED = "lianluo.survey.feedback-form.due-recounted.v1";

    @Inject
    Inbox inbox;

    private Replies replies;

    @BeforeEach
    void unitAndDeputiesOfTheirOwn() {
        replies = new Replies(inbox);
    }

    @Test
    void everySigningDeputyIsAsked() {
        Reply reply = Reply.of(replies);

        assertThat(replies.receive(reply.event(1))).isEqualTo(Outcome.APPLIED);

        List<String> forms = Replies.formsOn(reply.replyId);
        assertThat(forms).hasSize(2);
        Replies.get(Replies.deputy(replies.coSponsor), "/" + forms.get(1))
                .statusCode(200)
                .body("deputyCode", equalTo(replies.coSponsor))
                .body("suggestionId", equalTo(reply.suggestionId.toString()));
        for (String form : forms) {
            assertThat(Database.eventsOf(form)).containsExactly(OPENED);
        }
        assertThat(Database.payload(forms.get(0), OPENED))
                .contains(
                        "\"replyId\":\"" + reply.replyId + "\"",
                        "\"deputyCode\":\"" + replies.lead + "\"",
                        "\"round\":1",
                        "\"due\":\"2026-12-11\"")
                .doesNotContain("已列入明年计划");
    }

    @Test
    void anEventThatComesTwiceAsksOnce() {
        Reply reply = Reply.of(replies);
        IncomingEvent event = reply.event(1);

        assertThat(replies.receive(event)).isEqualTo(Outcome.APPLIED);
        assertThat(replies.receive(event)).isEqualTo(Outcome.REPEATED);

        assertThat(Replies.formsOn(reply.replyId)).hasSize(2);
    }

    @Test
    void theSameReplyToldByAnotherEventAsksOnlyWhomNobodyAskedYet() {
        Reply reply = Reply.of(replies).to(replies.lead, replies.lead);
        replies.receive(reply.event(1));
        assertThat(Replies.formsOn(reply.replyId)).hasSize(1);

        replies.receive(reply.to(replies.lead, replies.coSponsor).event(2));

        List<String> forms = Replies.formsOn(reply.replyId);
        assertThat(forms).hasSize(2);
        assertThat(Database.eventsOf(forms.get(0))).containsExactly(OPENED);
        assertThat(Database.eventsOf(forms.get(1))).containsExactly(OPENED);
    }

    @Test
    void aReplyWaitsForWhatCameBeforeItOnItsAssignment() {
        Reply reply = Reply.of(replies);

        assertThat(replies.receive(reply.event(2))).isEqualTo(Outcome.WAITING);
        assertThat(Replies.formsOn(reply.replyId)).isEmpty();
        replies.receive(reply.signed(1));

        assertThat(Replies.formsOn(reply.replyId)).hasSize(2);
    }

    @Test
    void theReplyOfTheSecondRoundAsksAgain() {
        replies.asked();

        String second = replies.asked(Reply.of(replies).to(replies.lead).secondRound());

        replies.get(second).body("round", equalTo(2)).body("status", equalTo("OPEN"));
    }

    @Test
    void onlyRepliesToSuggestionsAskDeputies() {
        Reply reply = Reply.of(replies).subject("OPINION");

        assertThat(replies.receive(reply.event(1))).isEqualTo(Outcome.APPLIED);

        assertThat(Replies.formsOn(reply.replyId)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // National Day, a Thursday, is between.
        "2026-09-24T02:00:00Z, 2026-10-16",
        // Midnight in China decides which day it is.
        "2026-11-19T15:59:59Z, 2026-12-10",
        "2026-11-19T16:00:00Z, 2026-12-11"
    })
    void theClockRunsFromTheDayOfIssueInChina(String issuedAt, String due) {
        String form = replies.asked(Reply.of(replies).to(replies.lead).issuedAt(issuedAt));

        replies.get(form)
                .body("due.due", equalTo(due))
                .body("due.rule", containsString("suggestion.feedback 15wd"))
                .body("due.provisional", equalTo(false));
    }

    @Test
    void aRegionMayDecideOnItsOwnLimit() {
        replies.policy("410411", "10d");

        String form = replies.asked(Reply.of(replies).to(replies.lead).inRegion("410411"));

        replies.get(form)
                .body("due.due", equalTo("2026-11-30"))
                .body("due.rule", containsString("suggestion.feedback 10d"));
    }

    @Test
    void aDateThatRunsThroughAYearIsCountedAgainWhenItsCalendarIsCorrected() {
        replies.calendar(2061, "2061-10-01");
        String form = replies.asked(Reply.of(replies).to(replies.lead).issuedAt("2061-03-01T02:00:00Z"));
        replies.get(form).body("due.due", equalTo("2061-03-22"));

        replies.calendar(2061, "2061-03-07", "2061-10-01");
        Replies.countLeft();

        replies.get(form).body("due.due", equalTo("2061-03-23"));
        Replies.get(Replies.deputy(replies.lead), "/" + form + "/history")
                .body("items.note", contains(null, containsString("corrected")));
    }

    @Test
    void aDateThatWaitsForTheCalendarIsSetWhenTheYearIsLoaded() {
        replies.calendar(2041, "2041-10-01");
        String form = replies.asked(Reply.of(replies).to(replies.lead).issuedAt("2041-12-30T02:00:00Z"));
        replies.get(form).body("due.due", nullValue()).body("due.provisional", equalTo(true));
        assertThat(Database.payload(form, OPENED)).contains("\"due\":null");

        replies.calendar(2042, "2042-01-01");
        Replies.countLeft();

        replies.get(form)
                .body("due.due", equalTo("2042-01-21"))
                .body("due.provisional", equalTo(false))
                .header("ETag", "\"1\"");
        Replies.get(Replies.deputy(replies.lead), "/" + form + "/history")
                .body("items.action", contains("OPEN", "RECOUNT"))
                .body("items.due", contains(null, "2042-01-21"));
        assertThat(Database.eventsOf(form)).containsExactly(OPENED, RECOUNTED);
        assertThat(Database.payload(form, RECOUNTED))
                .contains(
                        "\"formId\":\"" + form + "\"",
                        "\"deputyCode\":\"" + replies.lead + "\"",
                        "\"due\":\"2042-01-21\"",
                        "\"provisional\":false");
    }

    @Test
    void aFormThatIsReturnedBeforeItsTurnCountsItselfFirst() {
        replies.calendar(2071, "2071-10-01");
        String form = replies.asked(Reply.of(replies).to(replies.lead).issuedAt("2071-12-29T02:00:00Z"));
        replies.calendar(2072, "2072-01-01");
        replies.get(form).body("due.due", nullValue());

        replies.feedback(form, Replies.SATISFIED).statusCode(200).body("due.provisional", equalTo(false));
        Replies.countLeft();

        Replies.get(Replies.deputy(replies.lead), "/" + form + "/history")
                .body("items.action", contains("OPEN", "RECOUNT", "RETURN"));
        assertThat(Database.eventsOf(form))
                .containsExactly(OPENED, RECOUNTED, "lianluo.survey.feedback-form.returned.v1");
    }

    @Test
    void aReturnedFormIsNotCountedAgain() {
        replies.calendar(2051, "2051-10-01");
        String form = replies.asked(Reply.of(replies).to(replies.lead).issuedAt("2051-12-29T02:00:00Z"));
        replies.feedback(form, Replies.SATISFIED).statusCode(200);

        replies.calendar(2052, "2052-01-01");
        Replies.countLeft();

        replies.get(form).body("due.due", nullValue()).header("ETag", "\"1\"");
    }
}
