package org.lianluo.shared.messaging.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InboxTest {

    @Inject
    Inbox inbox;

    @Inject
    InboxWaiting waiting;

    @Inject
    Housekeeping housekeeping;

    private final String aggregate = UUID.randomUUID().toString();

    @AfterEach
    void ruleInForce() {
        RecordingSubscriptions.ruleLifted = false;
    }

    @Test
    @RunOnVertxContext
    void appliesAnEventOnce(UniAsserter asserter) {
        IncomingEvent first = event(1, "a");

        outcomes(asserter, List.of(first, first), Outcome.APPLIED, Outcome.REPEATED);

        asserter.execute(() -> assertThat(effects()).containsExactly("a"));
    }

    @Test
    @RunOnVertxContext
    void holdsAnEventWhosePredecessorIsMissingAndReleasesInOrder(UniAsserter asserter) {
        outcomes(
                asserter,
                List.of(event(3, "c"), event(2, "b"), event(1, "a")),
                Outcome.WAITING,
                Outcome.WAITING,
                Outcome.APPLIED);

        asserter.execute(() -> assertThat(effects()).containsExactly("a", "b", "c"));
        asserter.execute(() -> assertThat(kept()).isZero());
    }

    @Test
    @RunOnVertxContext
    void waitingEventThatComesAgainIsKeptOnce(UniAsserter asserter) {
        IncomingEvent second = event(2, "b");

        outcomes(asserter, List.of(second, second), Outcome.WAITING, Outcome.WAITING);

        asserter.execute(() -> assertThat(kept()).isEqualTo(1));
    }

    @Test
    @RunOnVertxContext
    void buriesAnEventThatCanNotBeReadAndHoldsWhatFollows(UniAsserter asserter) {
        IncomingEvent broken = new IncomingEvent(
                "lianluo.handling.v1",
                "t-0@1",
                aggregate,
                headers(1),
                "{\"unitId\":7".getBytes(StandardCharsets.UTF_8));

        outcomes(asserter, List.of(broken, event(2, "b")), Outcome.DEAD, Outcome.WAITING);

        asserter.execute(() -> assertThat(effects()).isEmpty());
        asserter.execute(() -> assertThat(deadLettersPublished()).isEqualTo(1));
    }

    @Test
    @RunOnVertxContext
    void showsOperatorsItsDeadLetters(UniAsserter asserter) {
        outcomes(asserter, List.of(event(1, "forbidden")), Outcome.DEAD);

        asserter.assertThat(() -> waiting.deadLetters(), letters -> assertThat(letters)
                .filteredOn(letter -> letter.aggregateId().equals(aggregate))
                .singleElement()
                .satisfies(letter -> assertThat(letter.reason()).isEqualTo("IllegalStateException")));
    }

    @Test
    @RunOnVertxContext
    void buriesARecordWithoutHeaders(UniAsserter asserter) {
        IncomingEvent bare = new IncomingEvent("lianluo.handling.v1", "t-0@" + aggregate, null, Map.of(), new byte[0]);

        outcomes(asserter, List.of(bare, bare), Outcome.DEAD, Outcome.DEAD);

        asserter.execute(() -> assertThat(
                        Database.count("select count(*) from inbox_waiting where aggregate_id = ?", "t-0@" + aggregate))
                .isEqualTo(1));
    }

    @Test
    @RunOnVertxContext
    void replaysADeadLetterAndReleasesTheRestInOrder(UniAsserter asserter) {
        IncomingEvent forbidden = event(1, "forbidden");
        outcomes(
                asserter,
                List.of(forbidden, event(2, "b"), event(3, "c")),
                Outcome.DEAD,
                Outcome.WAITING,
                Outcome.WAITING);

        asserter.execute(() -> RecordingSubscriptions.ruleLifted = true);
        asserter.assertThat(
                () -> inbox.replay(UUID.fromString(forbidden.headers().get("ce_id"))),
                outcome -> assertThat(outcome).isEqualTo(Outcome.APPLIED));

        asserter.execute(() -> assertThat(effects()).containsExactly("forbidden", "b", "c"));
        asserter.execute(() -> assertThat(kept()).isZero());
    }

    @Test
    @RunOnVertxContext
    void deadLetterThatStillBreaksTheRuleStaysDeadAndIsPublishedOnce(UniAsserter asserter) {
        IncomingEvent forbidden = event(1, "forbidden");
        outcomes(asserter, List.of(forbidden), Outcome.DEAD);

        asserter.assertThat(
                () -> inbox.replay(UUID.fromString(forbidden.headers().get("ce_id"))),
                outcome -> assertThat(outcome).isEqualTo(Outcome.DEAD));

        asserter.execute(() -> assertThat(effects()).isEmpty());
        asserter.execute(() -> assertThat(deadLettersPublished()).isEqualTo(1));
    }

    @Test
    @RunOnVertxContext
    void aDeadLetterOfOneAggregateHoldsNoOther(UniAsserter asserter) {
        String other = UUID.randomUUID().toString();
        outcomes(asserter, List.of(event(1, "forbidden"), event(other, 1, other)), Outcome.DEAD, Outcome.APPLIED);
    }

    @Test
    @RunOnVertxContext
    void releasesWhatAProcessLeftBehindWhenItDied(UniAsserter asserter) {
        // Given: the successor waits, and the process died right after the predecessor was committed
        outcomes(asserter, List.of(event(2, "b")), Outcome.WAITING);
        asserter.execute(() ->
                Database.execute("update inbox_position set last_sequence = 1 where aggregate_id = ?", aggregate));

        asserter.execute(() -> releaseAll());

        asserter.execute(() -> assertThat(effects()).containsExactly("b"));
    }

    @Test
    @RunOnVertxContext
    void forgetsAWaitingEventThatWasAppliedWhenItWasDeliveredOnceMore(UniAsserter asserter) {
        // Given: the successor waits; the process dies after the predecessor, and Kafka delivers the successor again
        IncomingEvent second = event(2, "b");
        outcomes(asserter, List.of(second), Outcome.WAITING);
        asserter.execute(() ->
                Database.execute("update inbox_position set last_sequence = 1 where aggregate_id = ?", aggregate));
        outcomes(asserter, List.of(second), Outcome.APPLIED);

        asserter.execute(() -> releaseAll());

        asserter.execute(() -> assertThat(kept()).isZero());
        asserter.execute(() -> assertThat(effects()).containsExactly("b"));
    }

    @Test
    @RunOnVertxContext
    void severalEffectsOfOneEventComeInAFixedOrder(UniAsserter asserter) {
        outcomes(asserter, List.of(event(1, "shared")), Outcome.APPLIED);

        asserter.execute(() -> assertThat(effects()).containsExactly("shared", "shared again", "shared elsewhere"));
    }

    @Test
    @RunOnVertxContext
    void whereOneOfSeveralEffectsBreaksARuleNoneHappens(UniAsserter asserter) {
        outcomes(asserter, List.of(event(1, "shared-refused")), Outcome.DEAD);

        asserter.execute(() -> assertThat(effects()).isEmpty());
    }

    @Test
    @RunOnVertxContext
    void typesThatNobodyHandlesAdvanceTheOrder(UniAsserter asserter) {
        outcomes(asserter, List.of(unhandled(1), event(2, "b")), Outcome.APPLIED, Outcome.APPLIED);

        asserter.execute(() -> assertThat(effects()).containsExactly("b"));
    }

    @Test
    @RunOnVertxContext
    void typesThatNobodyHandlesKeepTheOrderToo(UniAsserter asserter) {
        IncomingEvent first = unhandled(1);
        outcomes(
                asserter,
                List.of(event(4, "d"), unhandled(3), event(2, "b"), first, first),
                Outcome.WAITING,
                Outcome.WAITING,
                Outcome.WAITING,
                Outcome.APPLIED,
                Outcome.REPEATED);

        asserter.execute(() -> assertThat(effects()).containsExactly("b", "d"));
        asserter.execute(() -> assertThat(kept()).isZero());
    }

    @Test
    @RunOnVertxContext
    void recordsAtOnceWhatNobodyHandlesAndIsNextInOrder(UniAsserter asserter) {
        String other = UUID.randomUUID().toString();
        String late = UUID.randomUUID().toString();
        IncomingEvent first = unhandled(1);
        IncomingEvent second = unhandled(2);
        IncomingEvent handled = event(other, 1, other);
        IncomingEvent afterHandled = unhandled(other, 2);
        IncomingEvent tooEarly = unhandled(late, 2);
        IncomingEvent unreadable = new IncomingEvent("lianluo.handling.v1", "t-0@9", null, Map.of(), new byte[0]);

        passedOver(asserter, List.of(unreadable, first, handled, second, afterHandled, tooEarly), first);
        asserter.execute(() -> assertThat(recorded(first)).isEqualTo(1));
        asserter.execute(() -> assertThat(recorded(tooEarly)).isZero());
        outcomes(
                asserter,
                List.of(handled, second, afterHandled, tooEarly),
                Outcome.APPLIED,
                Outcome.APPLIED,
                Outcome.APPLIED,
                Outcome.WAITING);
    }

    @Test
    @RunOnVertxContext
    void recordsARepeatNotAgain(UniAsserter asserter) {
        IncomingEvent first = unhandled(1);

        passedOver(asserter, List.of(first), first);
        passedOver(asserter, List.of(first));
        outcomes(asserter, List.of(first), Outcome.REPEATED);

        asserter.execute(() -> assertThat(recorded(first)).isEqualTo(1));
    }

    @Test
    @RunOnVertxContext
    void releasesWhatWaitedForOneThatIsRecordedWithOthers(UniAsserter asserter) {
        outcomes(asserter, List.of(event(2, "b")), Outcome.WAITING);
        IncomingEvent first = unhandled(1);
        IncomingEvent another = unhandled(UUID.randomUUID().toString(), 1);

        passedOver(asserter, List.of(another, first), another, first);

        asserter.execute(() -> assertThat(effects()).containsExactly("b"));
        asserter.execute(() -> assertThat(kept()).isZero());
    }

    private void passedOver(UniAsserter asserter, List<IncomingEvent> events, IncomingEvent... expected) {
        asserter.assertThat(
                () -> inbox.passOver(events), done -> assertThat(done).containsExactlyInAnyOrder(expected));
    }

    private long recorded(IncomingEvent event) {
        return Database.count(
                "select count(*) from inbox where event_id = ?",
                UUID.fromString(event.headers().get("ce_id")));
    }

    private IncomingEvent unhandled(long sequence) {
        return unhandled(aggregate, sequence);
    }

    private IncomingEvent unhandled(String about, long sequence) {
        Map<String, String> headers = headers(sequence);
        headers.put("ce_type", "lianluo.handling.unit.renamed.v7");
        headers.put("ce_subject", about);
        return new IncomingEvent("lianluo.handling.v1", "t-0@" + sequence, about, headers, new byte[] {1, 2});
    }

    private Uni<Void> releaseAll() {
        return housekeeping.releaseLeftovers();
    }

    private void outcomes(UniAsserter asserter, List<IncomingEvent> events, Outcome... expected) {
        for (int i = 0; i < expected.length; i++) {
            IncomingEvent event = events.get(i);
            Outcome outcome = expected[i];
            asserter.assertThat(
                    () -> inbox.receive(event), actual -> assertThat(actual).isEqualTo(outcome));
        }
    }

    private IncomingEvent event(long sequence, String code) {
        return event(aggregate, sequence, code);
    }

    private IncomingEvent event(String about, long sequence, String code) {
        String payload = "{\"unitId\":\"" + about + "\",\"code\":\"" + code + "\",\"fieldOfTomorrow\":true}";
        Map<String, String> headers = headers(sequence);
        headers.put("ce_subject", about);
        return new IncomingEvent(
                "lianluo.handling.v1", "t-0@" + sequence, about, headers, payload.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, String> headers(long sequence) {
        Map<String, String> headers = new HashMap<>();
        headers.put("ce_id", UUID.randomUUID().toString());
        headers.put("ce_type", "lianluo.handling.unit.recorded.v1");
        headers.put("ce_aggregatetype", "unit");
        headers.put("ce_subject", aggregate);
        headers.put("ce_sequence", String.valueOf(sequence));
        headers.put("ce_time", "2026-11-21T08:00:00Z");
        return headers;
    }

    private List<String> effects() {
        return Database.rows("select unit_code from effect where id > ? order by id", before).stream()
                .map(row -> (String) row.get("unit_code"))
                .toList();
    }

    private final long before = Database.count("select coalesce(max(id), 0) from effect");

    private long kept() {
        return Database.count("select count(*) from inbox_waiting where aggregate_id = ?", aggregate);
    }

    private long deadLettersPublished() {
        return Database.count(
                "select count(*) from outbox where topic = 'lianluo.module.dlq' and aggregateid = ?"
                        + " and deadreason is not null",
                aggregate);
    }
}
