package org.lianluo.benchmark;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * Everything that is due is looked at by two jobs: one tells what is overdue, one gives the alerts. Cases are copies of a
 * signed assignment in a hundred regions that take turns. Ten thousand are due between thirty days ago and sixty days ahead,
 * and the jobs find them all at once, as after a standstill: once alone, and once more among a million that are due later.
 * Boards and lists are read at both sizes.
 */
final class SupervisionBenchmark {
    private static final int[] SIZES = {10_000, 1_000_000};
    private static final int DUE = 10_000;
    private static final String[] FOLLOWERS = {"suggestion", "survey"};
    private static final int COSTLIEST = 6;
    private static final int SHOWN = 110;

    private static final String OF_THE_SERVICES = """
            pg_stat_statements AS s JOIN pg_database AS d ON d.oid = s.dbid JOIN pg_roles AS r ON r.oid = s.userid
            WHERE s.toplevel AND r.rolname = d.datname
            """;

    /** The id of the n-th copy. */
    private static final String ID = "'01b10000-0000-7000-8000-' || lpad(to_hex(n), 12, '0')";

    private final Site site;
    private final Memory memory;
    private final Table table;

    SupervisionBenchmark(Site site, Path state, Table table) {
        this.site = site;
        this.memory = new Memory(state, table);
        this.table = table;
    }

    void run() throws SQLException, InterruptedException {
        try (Connection connection = site.database("handling");
                Statement statement = connection.createStatement()) {
            int there = 0;
            for (int size : SIZES) {
                // The jobs wait until all cases are there.
                statement.execute("BEGIN");
                fill(statement, there + 1, size);
                follow(statement, there + 1);
                statement.execute("ANALYZE assignment, due_case");
                jobs(statement, size);
                there = size;
                statement.execute("VACUUM ANALYZE due_case, due_count, assignment");
                pages(size);
            }
        }
    }

    private static void fill(Statement statement, int from, int to) throws SQLException {
        statement.execute("""
                INSERT INTO assignment
                SELECT copy.* FROM (SELECT * FROM assignment WHERE subject_type = 'SUGGESTION' AND status = 'SIGNED'
                        AND request_id IS NULL AND merge_id IS NULL ORDER BY id LIMIT 1) AS demo,
                    generate_series(%d, %d) AS n,
                    LATERAL (SELECT CASE n %% 100 WHEN 0 THEN '410402' ELSE (100000 + n %% 100)::text END AS region,
                        CASE WHEN n <= %d THEN current_date - 30 + n / 100 %% 90
                            ELSE current_date + 61 + n / 100 %% 600 END AS day) AS of,
                    LATERAL jsonb_populate_record(demo::assignment, jsonb_build_object(
                        'id', (%s)::uuid, 'subject_id', gen_random_uuid(),
                        'region_code', of.region, 'unit_code', of.region || '-U' || lpad((n / 100 %% 76 + 1)::text, 2, '0'),
                        'answer_due', of.day, 'open_due', of.day, 'overdue_noticed_at', null,
                        'assigned_at', now() - interval '90 days')) AS copy
                """.formatted(from, to, from + DUE - 1, ID));
    }

    /** Who follows assignments has seen the events of each case that is due; without that the next would wait for them. */
    private void follow(Statement handling, int from) throws SQLException {
        long seen = value(
                handling,
                "SELECT event_sequence FROM assignment, generate_series(%1$d, %1$d) AS n WHERE id = (%2$s)::uuid"
                        .formatted(from, ID));
        for (String service : FOLLOWERS) {
            try (Connection connection = site.database(service);
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        INSERT INTO inbox_position (consumer, aggregate_type, aggregate_id, last_sequence)
                        SELECT '%s', 'assignment', %s, %d
                        FROM generate_series(%d, %d) AS n
                        """.formatted(service, ID, seen, from, from + DUE - 1));
            }
        }
    }

    /** Both jobs, from the commit that shows them the cases to the last one that is due. */
    private void jobs(Statement statement, int open) throws SQLException, InterruptedException {
        countStatements();
        Map<String, Long> before = counters(statement);
        statement.execute("COMMIT");
        long begin = System.nanoTime();
        double told = -1;
        double alerted = -1;
        while (told < 0 || alerted < 0) {
            Thread.sleep(500);
            double seconds = (System.nanoTime() - begin) / 1e9;
            if (told < 0
                    && value(
                                    statement,
                                    "SELECT count(*) FROM assignment WHERE open_due < current_date - 1 AND overdue_noticed_at IS NULL")
                            == 0) {
                told = seconds;
            }
            if (alerted < 0 && value(statement, "SELECT count(*) FROM due_case WHERE look_on <= current_date") == 0) {
                alerted = seconds;
            }
        }
        Map<String, Long> after = counters(statement);
        table.row(
                "%,d open cases, %,d due: what is overdue, a third, is told".formatted(open, DUE),
                "%.0f s, %,.0f a second",
                told,
                DUE / 3 / told);
        table.row(
                "%,d open cases, %,d due: these are looked at for alerts".formatted(open, DUE),
                "%.0f s, %,.0f a second",
                alerted,
                DUE / alerted);
        table.row(
                "transactions and rows written meanwhile",
                "%,d, %,d",
                after.get("commits") - before.get("commits"),
                after.get("written") - before.get("written"));
        statements();
        table.row("resident, handling", "%d MB", memory.of("handling"));
    }

    private void pages(int size) {
        String office = site.personToken("director");
        for (String path : new String[] {
            "/boards/regions/410402",
            "/boards/units/410402-U01",
            "/due-cases?limit=50",
            "/due-cases?overdue=true&limit=50",
            "/supervision-cases?limit=50"
        }) {
            table.row(
                    "GET " + path + " at " + "%,d".formatted(size),
                    "median %.1f ms",
                    site.median(office, site.handling() + "/api/v1" + path));
        }
        String unit = site.machineToken("unit-" + Site.UNIT);
        table.row(
                "work list of a unit, ?toDo=true at " + "%,d".formatted(size),
                "median %.1f ms",
                site.median(unit, site.handling() + "/api/v1/assignments?toDo=true&limit=50"));
    }

    private static Map<String, Long> counters(Statement statement) throws SQLException {
        return Map.of(
                "commits",
                value(statement, "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"),
                "written",
                value(
                        statement,
                        "SELECT tup_inserted + tup_updated + tup_deleted FROM pg_stat_database WHERE datname = current_database()"));
    }

    private static long value(Statement statement, String query) throws SQLException {
        try (ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** From here on {@code pg_stat_statements} counts what the services ask of their databases. */
    private void countStatements() throws SQLException {
        try (Connection connection = site.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }

    /** How many statements each service had for each case that is due, and which took longest. */
    private void statements() throws SQLException {
        try (Connection connection = site.superuser();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("SELECT d.datname, sum(s.calls), sum(s.total_exec_time) FROM "
                    + OF_THE_SERVICES + " GROUP BY 1 ORDER BY 3 DESC")) {
                while (rows.next()) {
                    table.row(
                            "statements of " + rows.getString(1),
                            "%,d, %.2f a case, %.1f s in the database",
                            rows.getLong(2),
                            (double) rows.getLong(2) / DUE,
                            rows.getDouble(3) / 1000);
                }
            }
            try (ResultSet rows = statement.executeQuery("SELECT d.datname, s.calls, s.total_exec_time, s.query FROM "
                    + OF_THE_SERVICES + " ORDER BY 3 DESC LIMIT " + COSTLIEST)) {
                while (rows.next()) {
                    String query = rows.getString(4).replaceAll("\\s+", " ").replace("|", "\\|");
                    table.row(
                            rows.getString(1) + ": `" + query.substring(0, Math.min(SHOWN, query.length())) + "`",
                            "%,d calls, %.1f s",
                            rows.getLong(2),
                            rows.getDouble(3) / 1000);
                }
            }
        }
    }
}
