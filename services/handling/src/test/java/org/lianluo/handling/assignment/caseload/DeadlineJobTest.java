package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class DeadlineJobTest {

    /** More than three runs would find if each stopped after one batch. */
    private static final int MANY = 220;

    @Inject
    Inbox inbox;

    @Inject
    DeadlineJob job;

    private Cases cases;

    @BeforeEach
    void unitOfItsOwn() {
        Calendars.load2026();
        cases = new Cases(inbox);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void noticesEveryCaseOnceHoweverManyAndOnSeveralReplicas() {
        for (int i = 0; i < MANY; i++) {
            cases.forwarded();
        }
        run();
        assertThat(noticed()).isZero();
        TestClock.set("2026-11-24T16:00:00Z");

        CompletableFuture.allOf(CompletableFuture.runAsync(this::run), CompletableFuture.runAsync(this::run))
                .join();
        run();

        assertThat(noticed()).isEqualTo(MANY);
        assertThat(Database.count(
                        "select count(*) from assignment where unit_code = ? and accept_due = date '2026-11-24'"
                                + " and overdue_noticed_at is not null",
                        cases.unit))
                .isEqualTo(MANY);
    }

    @Test
    void noticesEachLimitOfACaseAndMovesNoDate() {
        String id = cases.forwarded();
        TestClock.set("2026-11-24T16:00:00Z");
        run();
        cases.act(id, "acceptance", null).statusCode(200);
        run();
        TestClock.set("2026-12-11T15:59:59Z");
        run();
        assertThat(noticed()).isEqualTo(1);

        TestClock.set("2026-12-11T16:00:00Z");
        run();
        run();

        assertThat(noticed()).isEqualTo(2);
        Cases.get(cases.clerk(), "/" + id + "/history")
                .body("items.action", contains("ASSIGN", "OVERDUE", "ACCEPT", "OVERDUE"))
                .body("items.due", contains("2026-11-24", "2026-11-24", "2026-12-11", "2026-12-11"));
        cases.get(id).body("answerDue.due", equalTo("2026-12-11")).body("overdue", equalTo(true));
    }

    @Test
    void leavesAloneWhatIsOver() {
        String id = cases.accepted();
        cases.act(id, "answer", "{\"answer\":\"已修复。\"}").statusCode(200);
        TestClock.set("2027-06-01T00:00:00Z");

        run();

        assertThat(noticed()).isZero();
    }

    private void run() {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private long noticed() {
        return Database.count(
                "select count(*) from outbox where type = 'lianluo.handling.assignment.overdue.v1' and payload like ?",
                "%\"" + cases.unit + "\"%");
    }
}
