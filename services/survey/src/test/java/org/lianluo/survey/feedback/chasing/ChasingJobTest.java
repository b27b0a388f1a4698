package org.lianluo.survey.feedback.chasing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.survey.feedback.Replies;
import org.lianluo.survey.feedback.Replies.Reply;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChasingJobTest {

    private static final String OPENED = "lianluo.survey.feedback-form.opened.v1";
    private static final String REMINDED = "lianluo.survey.feedback-form.reminded.v1";
    private static final String LAPSED = "lianluo.survey.feedback-form.lapsed.v1";
    private static final String RECOUNTED = "lianluo.survey.feedback-form.due-recounted.v1";

    /** The last day of the form is 11 December 2026, a Friday. */
    private static final String LAST_SECOND = "2026-12-11T15:59:59Z";

    private static final String DAY_OVER = "2026-12-11T16:00:00Z";

    /** Five working days after the Saturday of the reminder. */
    private static final String REMINDER_OVER = "2026-12-18T16:00:00Z";

    /** More than two pages of what is due. */
    private static final int MANY = 230;

    @Inject
    Inbox inbox;

    @Inject
    ChasingJob job;

    private Replies replies;

    @BeforeEach
    void unitAndDeputiesOfTheirOwn() {
        replies = new Replies(inbox);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void remindsOnceAndThenTakesItForNoFeedback() {
        String id = replies.asked();
        runAt(LAST_SECOND);
        assertThat(Database.eventsOf(id)).containsExactly(OPENED);

        runAt(DAY_OVER);
        runAt(DAY_OVER);

        replies.get(id)
                .body("status", equalTo("OPEN"))
                .body("overdue", equalTo(true))
                .body("remindedAt", equalTo("2026-12-11T16:00:00Z"))
                .body("due.due", equalTo("2026-12-11"))
                .body("lastDue.due", equalTo("2026-12-18"))
                .body("lastDue.rule", containsString("suggestion.feedback-reminder 5wd: 2026-12-12"));
        assertThat(Database.payload(id, REMINDED))
                .contains(
                        "\"missedDue\":\"2026-12-11\"",
                        "\"due\":\"2026-12-18\"",
                        "\"deputyCode\":\"" + replies.lead + "\"",
                        "\"toRoles\":[\"DEPUTY\"]");

        runAt("2026-12-18T15:59:59Z");
        assertThat(Database.eventsOf(id)).containsExactly(OPENED, REMINDED);
        runAt(REMINDER_OVER);
        runAt(REMINDER_OVER);

        replies.get(id)
                .body("status", equalTo("NO_FEEDBACK"))
                .body("overdue", equalTo(false))
                .body("noFeedbackAt", equalTo("2026-12-18T16:00:00Z"))
                .body("attitude", nullValue())
                .body("remark", nullValue());
        assertThat(Database.eventsOf(id)).containsExactly(OPENED, REMINDED, LAPSED);
        Replies.get(Replies.deputy(replies.lead), "/" + id + "/history")
                .body("items.action", contains("OPEN", "REMIND", "NO_FEEDBACK"))
                .body("items.due", contains("2026-12-11", "2026-12-18", "2026-12-18"));
    }

    @Test
    void whoReturnsItAfterTheReminderIsNotTakenForSilent() {
        String id = replies.asked();
        runAt(DAY_OVER);
        replies.feedbackNow(id, Replies.SATISFIED).statusCode(200).body("late", equalTo(true));

        runAt(REMINDER_OVER);

        replies.get(id).body("status", equalTo("RETURNED"));
    }

    @Test
    void chasesEachFormOnceHoweverManyAndOnSeveralReplicas() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            all.add(replies.asked());
        }
        TestClock.set(DAY_OVER);
        CompletableFuture.allOf(CompletableFuture.runAsync(this::run), CompletableFuture.runAsync(this::run))
                .join();
        run();

        assertThat(told(REMINDED)).isEqualTo(MANY);
        TestClock.set(REMINDER_OVER);
        CompletableFuture.allOf(CompletableFuture.runAsync(this::run), CompletableFuture.runAsync(this::run))
                .join();
        run();

        assertThat(told(LAPSED)).isEqualTo(MANY);
        assertThat(all).hasSize(MANY);
    }

    @Test
    void aFormThatCannotBeChasedKeepsNoOtherFromItsTurn() {
        String broken = replies.asked();
        String sound = replies.asked();
        Database.execute("update feedback_form set region_code = '' where id = ?::uuid", broken);

        runAt(DAY_OVER);

        assertThat(Database.eventsOf(sound)).containsExactly(OPENED, REMINDED);
        assertThat(Database.eventsOf(broken)).containsExactly(OPENED);
        Database.execute("update feedback_form set region_code = ? where id = ?::uuid", Replies.REGION, broken);
        runAt(DAY_OVER);
        assertThat(Database.eventsOf(broken)).containsExactly(OPENED, REMINDED);
    }

    @Test
    void thePlaceSaysHowLongTheReminderRuns() {
        replies.policy("410412", "suggestion.feedback-reminder", "3d");
        String id = replies.asked(Reply.of(replies).to(replies.lead).inRegion("410412"));

        runAt(DAY_OVER);

        replies.get(id)
                .body("lastDue.due", equalTo("2026-12-15"))
                .body("lastDue.rule", containsString("suggestion.feedback-reminder 3d"));
    }

    @Test
    void aDayThatIsNotOverByTheCalendarAsItIsNowIsLeft() {
        replies.calendar(2081, "2081-10-01");
        String id = replies.asked(Reply.of(replies).to(replies.lead).issuedAt("2081-03-03T02:00:00Z"));
        replies.get(id).body("due.due", equalTo("2081-03-24"));
        replies.calendar(2081, "2081-03-07", "2081-10-01");

        runAt("2081-03-24T16:00:00Z");
        assertThat(Database.eventsOf(id)).containsExactly(OPENED, RECOUNTED);
        runAt("2081-03-25T16:00:00Z");
        assertThat(Database.eventsOf(id)).containsExactly(OPENED, RECOUNTED, REMINDED);
        replies.get(id).body("lastDue.due", equalTo("2081-04-02"));
        replies.calendar(2081, "2081-03-07", "2081-03-31", "2081-10-01");

        runAt("2081-04-02T16:00:00Z");
        replies.get(id).body("status", equalTo("OPEN")).body("lastDue.due", equalTo("2081-04-03"));
        runAt("2081-04-03T16:00:00Z");

        assertThat(Database.eventsOf(id)).containsExactly(OPENED, RECOUNTED, REMINDED, RECOUNTED, LAPSED);
    }

    @Test
    void theDayAfterTheReminderIsCountedAgainWithTheCalendarAndWithWhatIsAppliedToRunningClocks() {
        replies.calendar(2082, "2082-10-01");
        String id = replies.asked(
                Reply.of(replies).to(replies.lead).inRegion("410413").issuedAt("2082-03-02T02:00:00Z"));
        runAt("2082-03-23T16:00:00Z");
        replies.get(id).body("lastDue.due", equalTo("2082-03-31"));

        replies.calendar(2082, "2082-03-27", "2082-10-01");
        Replies.countLeft();
        replies.get(id).body("due.due", equalTo("2082-03-23")).body("lastDue.due", equalTo("2082-04-01"));

        replies.applied("410413", "suggestion.feedback-reminder", "10wd");
        Replies.countLeft();
        replies.get(id).body("lastDue.due", equalTo("2082-04-08"));
        assertThat(Database.eventsOf(id)).containsExactly(OPENED, REMINDED, RECOUNTED, RECOUNTED);
        runAt("2082-04-08T15:59:59Z");
        replies.get(id).body("status", equalTo("OPEN"));
        runAt("2082-04-08T16:00:00Z");
        replies.get(id).body("status", equalTo("NO_FEEDBACK"));
    }

    private void runAt(String instant) {
        TestClock.set(instant);
        run();
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private long told(String type) {
        return Database.count(
                "select count(*) from outbox o join feedback_form f on f.id::text = o.aggregateid"
                        + " where o.type = ? and f.unit_code = ?",
                type,
                replies.unit);
    }
}
