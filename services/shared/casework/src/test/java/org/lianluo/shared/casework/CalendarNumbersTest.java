package org.lianluo.shared.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.events.handling.CalendarYearLoadedV1;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CalendarNumbersTest {

    @Inject
    PolicyBook policies;

    @Inject
    Transactions transactions;

    @Test
    void eachLoadHasAGreaterNumberAndWhatIsCountedThenCarriesIt() {
        write(work -> load(work, 2041));
        DueDate before = due("2041-03-04");
        write(work -> load(work, 2042));
        write(work -> load(work, 2041));

        assertThat(before.calendar()).isLessThan(number(2042));
        assertThat(number(2042)).isLessThan(number(2041));
        assertThat(due("2041-03-04").calendar()).isEqualTo(number(2041));
        assertThat(concerning(before)).containsExactly(2041);
        assertThat(concerning(due("2041-03-04"))).isEmpty();
    }

    @Test
    void aProjectionThatIsBuiltAnewGoesOnCounting() {
        write(work -> load(work, 2044));
        DueDate before = due("2044-03-04");
        Database.execute("delete from known_calendar_year where year = 2044");

        write(work -> load(work, 2044));

        assertThat(concerning(before)).containsExactly(2044);
    }

    @Test
    void ofTwoLoadsAtOnceOneWaitsSoThatNumbersBecomeVisibleInTheirOrder() {
        CompletableFuture<Void> loaded = new CompletableFuture<>();
        CompletableFuture<Void> gate = new CompletableFuture<>();
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> write(
                work -> load(work, 2051).invoke(() -> loaded.complete(null)).chain(() -> whenDone(gate))));
        loaded.join();
        CompletableFuture<Void> second = CompletableFuture.runAsync(() -> write(work -> load(work, 2052)));
        await().until(() -> Database.count("select count(*) from pg_locks where not granted") > 0);

        gate.complete(null);
        first.join();
        second.join();

        assertThat(number(2052)).isGreaterThan(number(2051));
    }

    private Uni<Void> load(Work work, int year) {
        return policies.learn(work, new CalendarYearLoadedV1(year, List.of(), List.of()));
    }

    private DueDate due(String start) {
        return write(work -> policies.due(work.session(), "410402", PolicyKey.OPINION_TRIAGE, LocalDate.parse(start)));
    }

    private List<Integer> concerning(DueDate date) {
        return write(work -> RuleChanges.read(work.session())
                .map(changes -> changes.of(date, "410402").years()));
    }

    private static long number(int year) {
        return Database.count("select generation from known_calendar_year where year = ?", year);
    }

    /** On the thread of the session that waits. */
    private static Uni<Void> whenDone(CompletableFuture<Void> other) {
        Context here = Vertx.currentContext();
        return Uni.createFrom().completionStage(other).emitOn(command -> here.runOnContext(ignored -> command.run()));
    }

    private <T> T write(Function<Work, Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(() -> transactions.write(work));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
