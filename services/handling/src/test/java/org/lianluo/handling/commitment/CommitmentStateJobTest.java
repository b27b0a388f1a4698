package org.lianluo.handling.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.policy.Rules;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** In the fourth quarter the deputies get the state of the commitments of this year and the last. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CommitmentStateJobTest {

    private static final String REPORTED = Made.EVENT + "state-reported.v1";
    private static final AtomicInteger REGION = new AtomicInteger(500101);

    @Inject
    Inbox inbox;

    @Inject
    CommitmentStateJob job;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private Made made;

    @BeforeEach
    void promisesOfARegionOfTheirOwn() {
        Calendars.load2026();
        made = new Made(inbox, region);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private void runAt(String instant) {
        TestClock.set(instant);
        try {
            VertxContextSupport.subscribeAndAwait(() -> job.run());
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eachYearOnceInTheFourthQuarterForTwoYears() {
        Rules.set(region, "commitment.receipt", "YES");
        Rules.set(region, "suggestion.feedback-by", "LEAD");

        runAt("2026-12-31T15:59:59Z");
        runAt("2026-12-31T15:59:59Z");
        assertThat(Database.eventsOf(made.fees)).containsExactly(REPORTED);
        assertThat(Database.payload(made.fees, REPORTED))
                .contains(
                        "\"year\":2026",
                        "\"promise\":\"公布收费标准\"",
                        "\"status\":\"OPEN\"",
                        "\"deputyCodes\":[\"" + made.suggestions.lead + "\",\"" + made.suggestions.coSponsor + "\"]",
                        "\"feedbackFrom\":[\"" + made.suggestions.lead + "\"]",
                        "\"classCode\":\"B\"",
                        "\"round\":1");
        runAt("2027-09-30T15:59:59Z");
        assertThat(Database.eventsOf(made.fees)).hasSize(1);
        made.fulfil(made.fees, "2027-01-20").statusCode(200);

        runAt("2027-09-30T16:00:00Z");
        assertThat(Database.eventsOf(made.fees)).containsExactly(REPORTED, Made.EVENT + "fulfilled.v1", REPORTED);
        assertThat(Database.eventsOf(made.spaces)).containsExactly(REPORTED, REPORTED);
        made.get(made.fees).body("stateGivenFor", equalTo(2027));
        runAt("2028-10-01T02:00:00Z");

        assertThat(Database.eventsOf(made.spaces)).hasSize(2);
    }

    @Test
    void notWhereThePlaceHasNoSuchRule() {
        runAt("2026-12-01T02:00:00Z");

        assertThat(Database.eventsOf(made.fees)).isEmpty();
        Rules.set(region, "commitment.receipt", "YES");
        runAt("2026-12-01T02:00:00Z");
        assertThat(Database.eventsOf(made.fees)).containsExactly(REPORTED);
        assertThat(Database.payload(made.fees, REPORTED))
                .contains("\"feedbackFrom\":[\"" + made.suggestions.lead + "\",\"" + made.suggestions.coSponsor);
    }

    @Test
    void onTwoReplicasEachOnce() {
        Rules.set(region, "commitment.receipt", "YES");
        TestClock.set("2026-12-01T02:00:00Z");
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runAt("2026-12-01T02:00:00Z"));
        runAt("2026-12-01T02:00:00Z");
        other.join();
        runAt("2026-12-01T02:00:00Z");

        assertThat(Database.eventsOf(made.fees)).containsExactly(REPORTED);
        assertThat(Database.eventsOf(made.spaces)).containsExactly(REPORTED);
    }

    @Test
    void whatADeputySaysOnTheReceiptIsNotedAndMovesNothing() {
        made.suggestions.ratedCommitment(made.assignment, made.reply, made.fees, made.suggestions.lead, "DISSATISFIED");

        made.get(made.fees).body("status", equalTo("OPEN"));
        Made.get(made.clerk(), made.fees + "/history")
                .body("items.action", contains("PROMISE", "RATE"))
                .body("items[1].note", equalTo("DISSATISFIED"))
                .body("items[1].actor", equalTo(made.suggestions.lead));
        Suggestions.get(made.clerk(), "/" + made.assignment)
                .body("suggestion.feedbackOpen", equalTo(2))
                .body("suggestion.successorId", nullValue());
        assertThat(made.suggestions.ratedCommitment(
                        made.assignment, made.reply, UUID.randomUUID().toString(), made.suggestions.lead, "SATISFIED"))
                .isNotEqualTo(Inbox.Outcome.APPLIED);
    }
}
