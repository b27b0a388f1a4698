package org.lianluo.survey.feedback.asking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.time.DueJob;
import org.lianluo.survey.feedback.Replies;
import org.lianluo.survey.feedback.Replies.Reply;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** With the state of a commitment a deputy gets a receipt: a form that never counts as one on the reply. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CommitmentEventsTest {

    private static final String FORM = "lianluo.survey.feedback-form.";

    @Inject
    Inbox inbox;

    @Inject
    Instance<DueJob> jobs;

    private final UUID commitment = UUID.randomUUID();
    private Replies replies;
    private Reply reply;

    @BeforeEach
    void unitAndDeputiesOfTheirOwn() {
        replies = new Replies(inbox);
        reply = Reply.of(replies);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private List<String> forms() {
        return Database.rows("select id from feedback_form where commitment_id = ? order by id", commitment).stream()
                .map(row -> row.get("id").toString())
                .toList();
    }

    private Outcome reported(long sequence, int year, String... asked) {
        return replies.receive(reply.commitmentReported(commitment, sequence, year, asked));
    }

    @Test
    void whoIsAskedHasTwentyWorkingDaysBesideTheFormOnTheReply() {
        String onReply = replies.asked(reply);

        assertThat(reported(1, 2026, replies.lead)).isEqualTo(Outcome.APPLIED);

        String id = forms().get(0);
        assertThat(forms()).hasSize(1);
        replies.get(id)
                .statusCode(200)
                .body("kind", equalTo("COMMITMENT"))
                .body("commitment.id", equalTo(commitment.toString()))
                .body("commitment.year", equalTo(2026))
                .body("commitment.promise", equalTo("新增车位二百个"))
                .body("commitment.status", equalTo("OPEN"))
                .body("commitment.fulfilledOn", nullValue())
                .body("replyId", equalTo(reply.replyId.toString()))
                .body("due.due", equalTo("2026-12-18"))
                .body("due.rule", containsString("commitment.feedback 20wd: 2026-11-20"));
        assertThat(Database.payload(id, FORM + "opened.v1"))
                .contains("\"kind\":\"COMMITMENT\"", "\"commitmentId\":\"" + commitment + "\"");
        replies.get(onReply).body("kind", equalTo("REPLY")).body("commitment", nullValue());
        Replies.get(Replies.deputy(replies.lead), "?kind=COMMITMENT").body("items.id", contains(id));
        Replies.get(Replies.deputy(replies.lead), "?commitmentId=" + commitment).body("items.id", contains(id));
        Replies.get(Replies.deputy(replies.lead), "?kind=REPLY").body("items.id", contains(onReply));
        Replies.get(Replies.clerkOf(replies.unit), "/" + id).statusCode(200);
        Replies.get(Replies.deputy(replies.coSponsor), "/" + id).statusCode(404);
    }

    @Test
    void eachYearOnce() {
        reported(1, 2026, replies.lead, replies.coSponsor);
        reported(2, 2026, replies.lead, replies.coSponsor);
        assertThat(forms()).hasSize(2);

        reported(3, 2027, replies.lead);

        assertThat(forms()).hasSize(3);
    }

    @Test
    void dissatisfactionNeedsAReasonAndSaysThatItIsAboutTheCommitment() {
        reported(1, 2026, replies.lead);
        String id = forms().get(0);
        replies.feedback(id, Replies.DISSATISFIED.replace(",\"reason\":\"停车位尚未增加。\"", ""))
                .statusCode(422);

        replies.feedback(id, Replies.DISSATISFIED).statusCode(200).body("status", equalTo("RETURNED"));

        assertThat(Database.payload(id, FORM + "returned.v1"))
                .contains(
                        "\"kind\":\"COMMITMENT\"",
                        "\"commitmentId\":\"" + commitment + "\"",
                        "\"result\":\"DISSATISFIED\"",
                        "\"reason\":\"停车位尚未增加。\"");
    }

    @Test
    void itIsChasedAsOthersAndARemarkMayCountAlsoWhenTheReplyIsBehind() {
        reported(1, 2026, replies.lead);
        String id = forms().get(0);
        runAt("2026-12-18T16:00:00Z");
        replies.get(id).body("remindedAt", equalTo("2026-12-18T16:00:00Z")).body("lastDue.due", equalTo("2026-12-25"));
        runAt("2026-12-25T16:00:00Z");
        replies.get(id).body("status", equalTo("NO_FEEDBACK"));
        assertThat(Database.payload(id, FORM + "lapsed.v1")).contains("\"kind\":\"COMMITMENT\"");
        replies.feedbackNow(id, Replies.SATISFIED).statusCode(200).body("status", equalTo("NO_FEEDBACK"));
        replies.receive(reply.handledAgain());

        replies.reopen(Replies.office("INTAKE_OFFICER", Replies.REGION), id, "{\"reason\":\"代表住院。\"}")
                .statusCode(200)
                .body("status", equalTo("RETURNED"));
    }

    @Test
    void aFurtherReplyPutsTheRepliesBeforeItBehind() {
        String first = replies.asked(reply.to(replies.lead));
        runAt("2026-12-11T16:00:00Z");
        runAt("2026-12-18T16:00:00Z");
        replies.feedbackNow(first, Replies.DISSATISFIED).statusCode(200);

        Reply further = reply.followedUp();
        replies.receive(further.event(1));

        assertThat(Replies.formsOn(further.replyId)).hasSize(1);
        replies.reopen(Replies.office("INTAKE_OFFICER", Replies.REGION), first, "{\"reason\":\"代表住院。\"}")
                .statusCode(409)
                .body("code", equalTo("handled-again"));
    }

    private void runAt(String instant) {
        TestClock.set(instant);
        for (DueJob job : jobs) {
            try {
                VertxContextSupport.subscribeAndAwait(job::run);
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
