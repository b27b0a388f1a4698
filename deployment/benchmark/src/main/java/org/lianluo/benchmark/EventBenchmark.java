package org.lianluo.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianluo.benchmark.load.Load;
import org.lianluo.benchmark.load.LoadRun;

/** From the moment the publisher wrote an event, just before its commit, until the consumer applied it. */
final class EventBenchmark {
    private static final LoadRun.Phases FIRST = new LoadRun.Phases(180, 5);
    private static final LoadRun.Phases PHASES = new LoadRun.Phases(20, 20);
    private static final int FIRST_NUMBER = 10_000;
    private static final String STATION = "{\"code\":\"410402-S" + Load.NUMBER
            + "\",\"name\":\"测速联络站\",\"kind\":\"STATION\",\"level\":\"STREET\","
            + "\"regionCode\":\"410402\",\"status\":\"ACTIVE\"}";

    private final Site site;
    private final LoadRun loads;
    private final Table table;

    EventBenchmark(Site site, LoadRun loads, Table table) {
        this.site = site;
        this.loads = loads;
        this.table = table;
    }

    void run() throws SQLException, InterruptedException {
        Instant from = Clock.systemUTC().instant();
        // Not as fast as it goes: a station's code has five digits.
        loads.open(stations(), WriteBenchmark.RATE, FIRST);
        site.settle();
        loads.open(stations(), WriteBenchmark.RATE, PHASES);
        site.settle();
        long[] delays = delays(from);
        table.row(
                "event, from its write to its effect at " + WriteBenchmark.RATE + "/s",
                "p50 %d ms, p99 %d ms, %d events",
                delays[delays.length / 2],
                delays[delays.length * 99 / 100],
                delays.length);
    }

    private LoadRun.Target stations() throws SQLException {
        return new LoadRun.Target(
                site.station(), "/api/v1/stations", site.personToken("intake"), STATION, lastNumber());
    }

    /** The highest number that a station's code has; the demo's have three digits. */
    private int lastNumber() throws SQLException {
        try (Connection connection = site.database("station");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT max(substring(code FROM '^410402-S(\\d+)$')::int) FROM station")) {
            row.next();
            return Math.max(FIRST_NUMBER, row.getInt(1));
        }
    }

    /** Of the events after the warm-up, those that were written last. */
    private long[] delays(Instant from) throws SQLException {
        Map<UUID, Instant> written = new HashMap<>();
        each(
                "station",
                "SELECT id, occurredat FROM outbox ORDER BY occurredat DESC LIMIT "
                        + WriteBenchmark.RATE * PHASES.seconds(),
                written::put);
        List<Long> delays = new ArrayList<>();
        each("suggestion", "SELECT event_id, received_at FROM inbox WHERE received_at > '" + from + "'", (id, at) -> {
            if (written.containsKey(id)) {
                delays.add(at.toEpochMilli() - written.get(id).toEpochMilli());
            }
        });
        return delays.stream().mapToLong(Long::longValue).sorted().toArray();
    }

    private interface Row {
        void take(UUID id, Instant at);
    }

    private void each(String database, String sql, Row row) throws SQLException {
        try (Connection connection = site.database(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                row.take(rows.getObject(1, UUID.class), rows.getTimestamp(2).toInstant());
            }
        }
    }
}
