package org.lianluo.suggestion.opinion.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.opinion.SuggestionFixture.FORWARD;
import static org.lianluo.suggestion.opinion.SuggestionFixture.submitted;
import static org.lianluo.suggestion.opinion.SuggestionFixture.triage;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.vertx.RunOnVertxContext;
import io.quarkus.test.vertx.UniAsserter;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.AssignmentAcceptedV1;
import org.lianluo.shared.events.handling.AssignmentAnsweredV1;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;
import org.lianluo.suggestion.opinion.SuggestionFixture;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

/** What the handling service tells moves the opinion, once and in order. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssignmentProgressTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2026-12-11");
    private static final String UNIT = SuggestionFixture.UNIT;
    private static final String REGION = SuggestionFixture.REGION;

    @Inject
    Inbox inbox;

    private final UUID assignment = UUID.randomUUID();
    private UUID opinion;

    @BeforeEach
    void forwarded() {
        SuggestionFixture.directory();
        opinion = UUID.fromString(submitted().id());
        triage(opinion.toString(), FORWARD).statusCode(200);
    }

    @Test
    @RunOnVertxContext
    void theUnitsAnswerAnswersTheOpinion(UniAsserter asserter) {
        receive(asserter, 1, created(1), Outcome.APPLIED);
        receive(asserter, 2, accepted(), Outcome.APPLIED);
        asserter.execute(() -> assertThat(column("status")).isEqualTo("IN_HANDLING"));
        receive(asserter, 3, answered(), Outcome.APPLIED);

        asserter.execute(() -> assertThat(column("status")).isEqualTo("ANSWERED"));
        asserter.execute(() -> assertThat(column("answer_text")).isEqualTo("路灯已修复。"));
        asserter.execute(() -> assertThat(column("assignment_id")).isEqualTo(assignment));
    }

    @Test
    @RunOnVertxContext
    void eventsOutOfOrderAndTwiceHaveTheEffectOfOrderAndOnce(UniAsserter asserter) {
        receive(asserter, 3, answered(), Outcome.WAITING);
        receive(asserter, 2, accepted(), Outcome.WAITING);
        receive(asserter, 1, created(1), Outcome.APPLIED);
        receive(asserter, 1, created(1), Outcome.REPEATED);
        receive(asserter, 3, answered(), Outcome.REPEATED);

        asserter.execute(() -> assertThat(column("status")).isEqualTo("ANSWERED"));
        asserter.execute(() -> assertThat(Database.eventsOf(opinion))
                .endsWith("lianluo.suggestion.opinion.handling-started.v1", "lianluo.suggestion.opinion.answered.v1"));
    }

    @Test
    @RunOnVertxContext
    void aReturnBringsItBackToTheStationWithANewClock(UniAsserter asserter) {
        receive(asserter, 1, created(1), Outcome.APPLIED);
        receive(
                asserter,
                2,
                new AssignmentReturnedV1(assignment, "OPINION", opinion, REGION, UNIT, "不属本单位职责", null, AT, null),
                Outcome.APPLIED);

        asserter.execute(() -> assertThat(column("status")).isEqualTo("RECEIVED"));
        asserter.execute(() -> assertThat(column("unit_code")).isNull());
        asserter.execute(() -> assertThat(Database.count(
                        "select count(*) from history_entry where case_id = ? and action = 'SEND_BACK'"
                                + " and note = '不属本单位职责' and rule like 'opinion.triage%'",
                        opinion))
                .isEqualTo(1));
    }

    @Test
    @RunOnVertxContext
    void anAnswerToWhatWasNeverAcceptedIsADeadLetter(UniAsserter asserter) {
        receive(asserter, 1, answered(), Outcome.DEAD);

        asserter.execute(() -> assertThat(column("status")).isEqualTo("TRANSFERRED"));
        asserter.execute(() -> assertThat(Database.rows(
                                "select dead_reason from inbox_waiting where aggregate_id = ?", assignment.toString())
                        .toString())
                .contains("illegal-transition"));
    }

    @Test
    @RunOnVertxContext
    void assignmentsOfSuggestionsAreNotForOpinions(UniAsserter asserter) {
        receive(
                asserter,
                1,
                new AssignmentAcceptedV1(assignment, "SUGGESTION", opinion, REGION, UNIT, 1, AT, DUE),
                Outcome.APPLIED);

        asserter.execute(() -> assertThat(column("status")).isEqualTo("TRANSFERRED"));
    }

    private AssignmentCreatedV1 created(int round) {
        return new AssignmentCreatedV1(
                assignment, "OPINION", opinion, REGION, UNIT, round, AT, DUE, DUE, null, null, "rule");
    }

    private AssignmentAcceptedV1 accepted() {
        return new AssignmentAcceptedV1(assignment, "OPINION", opinion, REGION, UNIT, 1, AT, DUE);
    }

    private AssignmentAnsweredV1 answered() {
        return new AssignmentAnsweredV1(assignment, "OPINION", opinion, REGION, UNIT, 1, "路灯已修复。", false, AT);
    }

    private void receive(UniAsserter asserter, long sequence, IntegrationEvent event, Outcome expected) {
        String type = IntegrationEvent.typeOf(event.getClass());
        Map<String, String> headers = Map.of(
                "ce_id",
                        UUID.nameUUIDFromBytes((assignment + type).getBytes(StandardCharsets.UTF_8))
                                .toString(),
                "ce_type", type,
                "ce_aggregatetype", "assignment",
                "ce_subject", assignment.toString(),
                "ce_sequence", String.valueOf(sequence),
                "ce_time", AT.toString());
        asserter.assertThat(
                () -> inbox.receive(new IncomingEvent(
                        "lianluo.handling.v1", "t@" + sequence, assignment.toString(), headers, json(event))),
                outcome -> assertThat(outcome).isEqualTo(expected));
    }

    private static byte[] json(IntegrationEvent event) {
        try {
            return EventJson.MAPPER.writeValueAsBytes(event);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object column(String name) {
        return Database.rows("select " + name + " from opinion where id = ?", opinion)
                .get(0)
                .get(name);
    }
}
