package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.handling.assignment.answer.Intake;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** Cases between the load of a calendar and their turn. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RecountTest {

    private static final String RECOUNTED = "lianluo.handling.assignment.due-recounted.v1";

    /** Years of this class alone. */
    private static final AtomicInteger YEAR = new AtomicInteger(2100);

    @Inject
    Inbox inbox;

    @Inject
    DeadlineJob job;

    @Inject
    Recounts recounts;

    @Inject
    DueDateRecount dates;

    @Inject
    Intake intake;

    @Inject
    Transactions transactions;

    private int year;
    private int version;
    private Cases cases;

    @BeforeEach
    void yearAndUnitOfItsOwn() {
        year = YEAR.incrementAndGet();
        cases = new Cases(inbox);
        Calendars.put(year, "{\"holidays\":[\"%d-01-01\"],\"swappedWorkdays\":[]}".formatted(year))
                .statusCode(201);
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    @Test
    void aLoadTouchesNoCase() {
        String id = forwarded();
        String accept = due(id);

        correct(accept);

        assertThat(due(id)).isEqualTo(accept);
        cases.get(id).header("ETag", "\"0\"");
    }

    @Test
    void aProcessThatDiesBetweenBatchesLosesNothing() {
        List<String> ids = IntStream.range(0, 3).mapToObj(n -> forwarded()).toList();
        String accept = due(ids.get(0));
        correct(accept);
        while (due(ids.get(0)).equals(accept)) {
            assertThat(batch(1)).isEqualTo(1);
        }
        assertThatThrownBy(() -> await(() -> transactions.write(work -> recounts.batch(work, dates, 2)
                        .chain(() -> Uni.createFrom().failure(new IllegalStateException("killed"))))))
                .hasStackTraceContaining("killed");
        assertThat(due(ids.get(1))).isEqualTo(accept);

        Calendars.countLeft();
        Calendars.countLeft();

        for (String id : ids) {
            assertThat(due(id)).isGreaterThan(accept);
            history(id, "ASSIGN", "RECOUNT");
            assertThat(Database.eventsOf(id)).containsOnlyOnce(RECOUNTED);
        }
    }

    @Test
    void aSecondLoadMeanwhileWins() {
        String first = forwarded();
        String second = forwarded();
        String accept = due(first);
        correct(accept);
        while (due(first).equals(accept)) {
            batch(1);
        }

        correct();
        Calendars.countLeft();

        assertThat(due(first)).isEqualTo(accept);
        assertThat(due(second)).isEqualTo(accept);
        history(first, "ASSIGN", "RECOUNT", "RECOUNT");
        history(second, "ASSIGN");
        cases.get(second).header("ETag", "\"0\"");
        assertThat(Database.count("SELECT count(*) FROM assignment WHERE open_calendar <"
                        + " (SELECT max(generation) FROM known_calendar_year)"))
                .isZero();
    }

    @Test
    void aCaseThatIsMadeByTheOlderCalendarMeanwhileIsFound() {
        UUID opinion = UUID.randomUUID();
        String accept = due(forwarded());
        CompletableFuture<Void> counted = new CompletableFuture<>();
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        CompletableFuture<Void> made = CompletableFuture.runAsync(
                () -> await(() -> transactions.write(work -> intake.forwarded(work, event(opinion))
                        .invoke(() -> counted.complete(null))
                        .chain(() -> whenDone(loaded)))));
        counted.join();

        correct(accept);
        Calendars.countLeft();
        loaded.complete(null);
        made.join();
        String id = Cases.assignmentsOf(opinion).get(0);
        assertThat(due(id)).isEqualTo(accept);
        Calendars.countLeft();

        assertThat(due(id)).isGreaterThan(accept);
    }

    @Test
    void aCaseThatIsTouchedCountsItselfFirst() {
        String id = forwarded();
        String accept = due(id);
        correct(accept);
        TestClock.set(accept + "T16:00:00Z");

        cases.act(id, "return", "{\"reason\":\"不属本单位职责\"}").statusCode(200);
        Calendars.countLeft();

        history(id, "ASSIGN", "RECOUNT", "RETURN");
    }

    @Test
    void aDayThatIsNotOverByTheNewCalendarIsNotNoticed() {
        String id = forwarded();
        String accept = due(id);
        correct(accept);
        TestClock.set(accept + "T16:00:00Z");

        await(job::run);

        history(id, "ASSIGN", "RECOUNT");
        TestClock.set(due(id) + "T16:00:00Z");
        await(job::run);
        history(id, "ASSIGN", "RECOUNT", "OVERDUE");
    }

    @Test
    void aCaseThatWouldBeListedAsOverdueCountsItselfFirst() {
        String listed = forwarded();
        String read = forwarded();
        String accept = due(listed);
        correct(accept);
        TestClock.set(accept + "T16:00:00Z");

        cases.get(read).body("overdue", equalTo(false)).header("ETag", "\"1\"");
        Cases.get(cases.clerk(), "?dueBefore=" + LocalDate.parse(accept).plusDays(1))
                .statusCode(200)
                .body("items.id", empty());

        history(listed, "ASSIGN", "RECOUNT");
        history(read, "ASSIGN", "RECOUNT");
    }

    @Test
    void twoReplicasAtOnceCountEachCaseOnce() {
        List<String> ids = IntStream.range(0, 120).mapToObj(n -> forwarded()).toList();
        correct(due(ids.get(0)));

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(Calendars::countLeft),
                        CompletableFuture.runAsync(Calendars::countLeft))
                .join();
        Calendars.countLeft();

        assertThat(Database.count(
                        "SELECT count(*) FROM history_entry h JOIN assignment a ON a.id = h.case_id"
                                + " WHERE a.unit_code = ? AND h.action = 'RECOUNT'",
                        cases.unit))
                .isEqualTo(ids.size());
        for (String id : ids) {
            assertThat(Database.eventsOf(id)).containsOnlyOnce(RECOUNTED);
        }
    }

    private String forwarded() {
        return cases.forwarded(year + "-03-04T02:00:00Z");
    }

    private OpinionForwardedV1 event(UUID opinion) {
        return new OpinionForwardedV1(
                opinion,
                "410402-20261120-0001",
                "410402",
                "410402-S001",
                "STREET_LIGHTING",
                cases.unit,
                "路灯不亮",
                "曙光街中段路灯不亮。",
                null,
                1,
                Instant.parse(year + "-03-04T02:00:00Z"));
    }

    /** The year with these days off besides, and none of those of the load before. */
    private void correct(String... daysOff) {
        String more = daysOff.length == 0 ? "" : ",\"" + String.join("\",\"", daysOff) + "\"";
        Calendars.replace(
                        year,
                        "\"" + version++ + "\"",
                        "{\"holidays\":[\"%d-01-01\"%s],\"swappedWorkdays\":[]}".formatted(year, more))
                .statusCode(200);
        // The cases of other tests have had their turn.
        Database.execute(
                "UPDATE assignment SET open_calendar = (SELECT max(generation) FROM known_calendar_year)"
                        + " WHERE unit_code <> ? AND open_calendar IS NOT NULL",
                cases.unit);
    }

    /** On the thread of the session that waits. */
    private static Uni<Void> whenDone(CompletableFuture<Void> other) {
        Context here = Vertx.currentContext();
        return Uni.createFrom().completionStage(other).emitOn(command -> here.runOnContext(ignored -> command.run()));
    }

    private int batch(int atMost) {
        return await(() -> transactions.write(work -> recounts.batch(work, dates, atMost)));
    }

    private static String due(String id) {
        return Database.rows("select accept_due::text as due from assignment where id = ?::uuid", id)
                .get(0)
                .get("due")
                .toString();
    }

    private void history(String id, String... actions) {
        Cases.get(cases.clerk(), "/" + id + "/history").body("items.action", contains(actions));
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(work);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
