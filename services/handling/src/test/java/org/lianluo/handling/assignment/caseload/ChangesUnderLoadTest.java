package org.lianluo.handling.assignment.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Cases;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** Many write, in transactions of different lengths, and two systems follow it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ChangesUnderLoadTest {

    private static final String SINCE = "?limit=50&changedSince=2026-11-20T00:00:00Z";
    private static final int ROUNDS = 12;
    private static final int WRITERS = 4;
    private static final int HELD_OPEN = 4;
    private static final int LOOKS = 2;

    @Inject
    Inbox inbox;

    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger looks = new AtomicInteger();
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
    void followersSeeTheLastStateOfEachCaseAndNothingTwice() throws Exception {
        List<String> old = new ArrayList<>();
        for (int i = 0; i < WRITERS * 2; i++) {
            old.add(cases.forwarded());
        }
        List<Follower> followers = List.of(
                new Follower(cases.clerk(), SINCE).begin(),
                new Follower(Cases.officer(Cases.REGION), SINCE + "&unit=" + cases.unit).begin());
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS * 2 + 1);
        try {
            List<Future<?>> writing = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                int writer = i;
                writing.add(threads.submit(this::handle));
                writing.add(threads.submit(() -> holdOpen(old.subList(writer * 2, writer * 2 + 2), writer)));
            }
            while (!writing.stream().allMatch(Future::isDone)) {
                followers.forEach(Follower::poll);
                looks.incrementAndGet();
            }
            for (Future<?> one : writing) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
            threads.awaitTermination(1, TimeUnit.MINUTES);
        }

        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(() -> followers.forEach(follower -> {
                    follower.poll();
                    assertThat(follower.versions()).isEqualTo(inDatabase());
                }));
        followers.forEach(follower -> assertThat(follower.poll()).isEmpty());
    }

    /** As the service does it: new cases, accepted, some of them extended and answered. */
    private void handle() {
        for (int i = 0; i < ROUNDS; i++) {
            tick();
            String id = cases.forwarded();
            commits.incrementAndGet();
            tick();
            cases.act(id, "acceptance", null).statusCode(200);
            commits.incrementAndGet();
            if (i % 2 == 0) {
                tick();
                cases.act(id, "answer", "{\"answer\":\"已修复。\",\"documentNumber\":\"新城管〔2026〕12号\"}")
                        .statusCode(200);
                commits.incrementAndGet();
            }
        }
    }

    /** Past the service, each open until others have committed and both followers have looked, with the time when it began. */
    private void holdOpen(List<String> ids, int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < HELD_OPEN; i++) {
            int commitsBefore = commits.get() + 1 + random.nextInt(6);
            HeldOpen.changing(ids.get(i % ids.size()), tick()).during(() -> {
                waitFor(commits, Math.min(commitsBefore, WRITERS * ROUNDS * 2));
                waitFor(looks, looks.get() + LOOKS);
            });
        }
    }

    private static void waitFor(AtomicInteger counter, int least) {
        await().atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> counter.get() >= least);
    }

    /** Time goes on, so that a change that is open for long has the earlier time. */
    private static synchronized Instant tick() {
        Instant next = new TestClock().instant().plusMillis(1);
        TestClock.set(next.toString());
        return next;
    }

    private Map<String, Long> inDatabase() {
        return Database.rows("SELECT id, version FROM assignment WHERE unit_code = ?", cases.unit).stream()
                .collect(Collectors.toMap(row -> row.get("id").toString(), row -> (Long) row.get("version")));
    }
}
