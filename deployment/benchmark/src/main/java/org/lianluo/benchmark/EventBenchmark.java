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

/** From the moment the publisher wrote an event, just before its commit, until the consumer applied it. */
final class EventBenchmark {
    private static final int SECONDS = 20;
    private static final int WARM_UP_SECONDS = 90;
    private static final int WARM_UP_USERS = 8;
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
        loads.closed(stations(10_000), WARM_UP_USERS, WARM_UP_SECONDS);
        site.settle();
        Instant from = Clock.systemUTC().instant();
        loads.open(stations(80_000), WriteBenchmark.RATE, SECONDS);
        site.settle();
        long[] delays = delays(from);
        table.row(
                "event, from its write to its effect at " + WriteBenchmark.RATE + "/s",
                "p50 %d ms, p99 %d ms, %d events",
                delays[delays.length / 2],
                delays[delays.length * 99 / 100],
                delays.length);
    }

    private LoadRun.Target stations(int first) {
        return new LoadRun.Target(site.station(), "/api/v1/stations", site.personToken("intake"), STATION, first);
    }

    private long[] delays(Instant from) throws SQLException {
        Map<UUID, Instant> written = new HashMap<>();
        each("station", "SELECT id, occurredat FROM outbox WHERE occurredat > '" + from + "'", written::put);
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
