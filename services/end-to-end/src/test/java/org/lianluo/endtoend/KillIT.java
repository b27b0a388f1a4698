package org.lianluo.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.local.Suite;
import org.lianluo.shared.servers.ServerProcess;
import org.lianluo.shared.servers.SuiteService;

/**
 * Relay, broker and consumer are killed (SIGKILL) again and again while events are written: every id arrives, and its
 * effect happens once.
 */
@ExtendWith(RunningSuite.class)
class KillIT {

    private static final Duration RECOVERY = Duration.ofMinutes(4);

    /** Some thirty stations a second: codes have five digits, which last for 45 minutes. */
    private static final Duration PACE = Duration.ofMillis(30);

    private static final AtomicInteger NUMBER = new AtomicInteger(10_000);

    private final int kills = Integer.getInteger("lianluo.kills", 2);

    @Test
    void everyEventArrivesAndHasItsEffectOnce() throws InterruptedException {
        Suite suite = RunningSuite.suite();
        List<ServerProcess> victims = List.of(suite.connect(), suite.kafka(), suite.service(SuiteService.SUGGESTION));
        AtomicInteger entered = new AtomicInteger();
        List<Throwable> trouble = new CopyOnWriteArrayList<>();
        ScheduledExecutorService load = Executors.newSingleThreadScheduledExecutor();
        load.scheduleAtFixedRate(() -> enterStation(entered, trouble), 0, PACE.toMillis(), TimeUnit.MILLISECONDS);

        for (int i = 0; i < kills; i++) {
            for (ServerProcess victim : victims) {
                int before = entered.get();
                await().atMost(RECOVERY).until(() -> !trouble.isEmpty() || entered.get() > before + 5);
                assertThat(trouble).isEmpty();
                victim.kill();
                victim.restart();
            }
        }
        load.shutdown();
        assertThat(load.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        assertThat(trouble).isEmpty();
        await().atMost(RECOVERY).untilAsserted(() -> assertThat(seen()).isEqualTo(published()));
        assertThat(count("suggestion", "SELECT count(*) FROM known_station WHERE name = '负载联络站'"))
                .isEqualTo(entered.get());
        assertThat(count("suggestion", "SELECT count(*) FROM inbox_waiting")).isZero();
        assertThat(count("suggestion", "SELECT count(*) FROM outbox WHERE topic LIKE '%.dlq'"))
                .isZero();
    }

    /** The station service is not killed, so each answer is a 201. */
    private static void enterStation(AtomicInteger entered, List<Throwable> trouble) {
        String code = "410402-S" + NUMBER.incrementAndGet();
        try {
            // Straight at the service: the gateway would limit a single caller.
            Actor.person("intake")
                    .request()
                    .baseUri(RunningSuite.suite().service(SuiteService.STATION).url())
                    .body("""
                          {"code":"%s","name":"负载联络站","kind":"STATION","level":"STREET","regionCode":"410402","status":"ACTIVE"}""".formatted(code))
                    .post("/api/v1/stations")
                    .then()
                    .statusCode(201);
            entered.incrementAndGet();
        } catch (AssertionError | RuntimeException e) {
            trouble.add(e);
        }
    }

    private static Set<String> published() {
        return column("station", "SELECT id::text FROM outbox WHERE topic = 'lianluo.station.v1'");
    }

    private static Set<String> seen() {
        return column("suggestion", "SELECT event_id::text FROM inbox WHERE type LIKE 'lianluo.station.%'");
    }

    private static long count(String database, String sql) {
        return Long.parseLong(column(database, sql).iterator().next());
    }

    private static Set<String> column(String database, String sql) {
        try (Connection connection = RunningSuite.suite().postgres().connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            Set<String> values = new TreeSet<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
