package org.lianluo.survey.feedback.returning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.time.DueJob;
import org.lianluo.survey.feedback.Replies;
import org.lianluo.survey.feedback.Replies.Reply;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** What a deputy says too late is a remark, which counts if the intake office decides so. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReopeningResourceTest {

    private static final String RETURNED = "lianluo.survey.feedback-form.returned.v1";
    private static final String REMARKED = "lianluo.survey.feedback-form.remarked.v1";
    private static final String REASON = "{\"reason\":\"代表住院期间未能按时反馈。\"}";
    private static final String TOWN = "410402100";

    @Inject
    Inbox inbox;

    @Inject
    @Any
    Instance<DueJob> jobs;

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
    void aRemarkStaysOutsideAndComesOnce() {
        String id = silent(Reply.of(replies).to(replies.lead));

        replies.feedbackNow(id, Replies.DISSATISFIED)
                .statusCode(200)
                .body("status", equalTo("NO_FEEDBACK"))
                .body("result", nullValue())
                .body("returnedAt", nullValue())
                .body("remark.result", equalTo("DISSATISFIED"))
                .body("remark.reason", equalTo("停车位尚未增加。"))
                .body("remark.remarkedAt", equalTo("2026-12-21T02:00:00Z"));
        replies.feedbackNow(id, Replies.SATISFIED)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("NO_FEEDBACK"));

        assertThat(remarks()).containsExactly(id);
        assertThat(Database.eventsOf(id)).endsWith(REMARKED).doesNotContain(RETURNED);
        assertThat(Database.payload(id, REMARKED))
                .contains("\"result\":\"DISSATISFIED\"", "\"toRoles\":[\"INTAKE_OFFICER\"]")
                .doesNotContain("停车位尚未增加");
    }

    @Test
    void theOfficeHasItCountAndThatIsAudited() {
        String id = remarked(Reply.of(replies).to(replies.lead));
        TestClock.set("2026-12-24T02:00:00Z");

        reopen("INTAKE_OFFICER", Replies.REGION, id)
                .statusCode(200)
                .body("status", equalTo("RETURNED"))
                .body("result", equalTo("DISSATISFIED"))
                .body("late", equalTo(true))
                .body("returnedAt", equalTo("2026-12-24T02:00:00Z"))
                .body("reopenedAt", equalTo("2026-12-24T02:00:00Z"))
                .body("remark", nullValue());

        assertThat(Database.payload(id, RETURNED))
                .contains(
                        "\"result\":\"DISSATISFIED\"",
                        "\"reason\":\"停车位尚未增加。\"",
                        "\"late\":true",
                        "\"returnedAt\":\"2026-12-24T02:00:00Z\"");
        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'feedback-form.reopen' and subject_id = ?::uuid",
                        id))
                .isEqualTo(1);
        Replies.get(Replies.deputy(replies.lead), "/" + id + "/history")
                .body("items.find { it.action == 'ACCEPT_REMARK' }.note", equalTo("代表住院期间未能按时反馈。"))
                .body("items.find { it.action == 'ACCEPT_REMARK' }.actorKind", equalTo("INTAKE_OFFICER"));
        reopen("INTAKE_OFFICER", Replies.REGION, id)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("currentStatus", equalTo("RETURNED"));
    }

    @Test
    void inATownshipThePresidiumDecides() {
        String id = remarked(Reply.of(replies).to(replies.lead).inRegion(TOWN));

        reopen("INTAKE_OFFICER", Replies.REGION, id).statusCode(404);
        reopen("PRESIDIUM", TOWN, id).statusCode(200);

        Replies.get(Replies.deputy(replies.lead), "/" + id + "/history").body("items.actorKind", hasItem("PRESIDIUM"));
    }

    @ParameterizedTest
    @CsvSource({
        "GOV_OFFICE,410402,403",
        "DIRECTOR_MEETING,410402,403",
        "COMMITTEE_SUPERVISOR,410402,403",
        "HANDLER_LEADER,410402,403",
        "DEPUTY,410402,403",
        "INTAKE_OFFICER,410403,404",
        "PRESIDIUM,410402,403"
    })
    void nobodyElseDoes(String role, String region, int refusal) {
        String id = remarked(Reply.of(replies).to(replies.lead));

        reopen(role, region, id).statusCode(refusal);

        assertThat(Database.eventsOf(id)).doesNotContain(RETURNED);
    }

    @Test
    void nobodyHasTheirOwnRemarkCount() {
        String id = remarked(Reply.of(replies).to(replies.lead));
        String both = Tokens.withRoles("INTAKE_OFFICER", "DEPUTY")
                .region(Replies.REGION)
                .deputies(replies.lead)
                .bearer();

        replies.reopen(both, id, REASON).statusCode(403);
    }

    @Test
    void whatIsNotARemarkIsNotReopened() {
        String silent = silent(Reply.of(replies).to(replies.lead));
        String open = replies.asked();

        assertThat(remarks()).isEmpty();
        reopen("INTAKE_OFFICER", Replies.REGION, open).statusCode(409).body("code", equalTo("illegal-transition"));
        reopen("INTAKE_OFFICER", Replies.REGION, silent).statusCode(409).body("code", equalTo("no-remark"));
        replies.reopen(Replies.office("INTAKE_OFFICER", Replies.REGION), silent, "{}")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/reason"));
    }

    @Test
    void whatTheUnitHandlesAgainAlreadyIsNotReopenedAndTheNextReplyIs() {
        Reply first = Reply.of(replies).to(replies.lead);
        String id = remarked(first);
        Reply other = Reply.of(replies).to(replies.lead);
        String sibling = remarked(other);

        replies.receive(first.handledAgain());

        assertThat(remarks()).containsExactly(sibling);
        reopen("INTAKE_OFFICER", Replies.REGION, id).statusCode(409).body("code", equalTo("handled-again"));
        reopen("INTAKE_OFFICER", Replies.REGION, sibling).statusCode(200).body("reopenedAt", notNullValue());
    }

    /** Of this test's deputy, by the filter. */
    private List<String> remarks() {
        return Replies.get(Replies.deputy(replies.lead), "?remarked=true")
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private ValidatableResponse reopen(String role, String region, String id) {
        return replies.reopen(
                Tokens.withRoles(role)
                        .region(region)
                        .unit(replies.unit)
                        .deputies("D410402-9997")
                        .subject("office")
                        .bearer(),
                id,
                REASON);
    }

    private String remarked(Reply reply) {
        String id = silent(reply);
        replies.feedbackNow(id, Replies.DISSATISFIED).statusCode(200);
        return id;
    }

    /** Reminded in vain. */
    private String silent(Reply reply) {
        String id = replies.asked(reply);
        TestClock.set("2026-12-11T16:00:00Z");
        runJobs();
        TestClock.set("2026-12-21T02:00:00Z");
        runJobs();
        return id;
    }

    private void runJobs() {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(jobs, DueJob::run));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
