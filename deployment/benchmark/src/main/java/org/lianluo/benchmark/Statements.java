package org.lianluo.benchmark;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the services ask of their databases, as {@code pg_stat_statements} counts it. */
final class Statements {
    private static final int COSTLIEST = 6;
    private static final int SHOWN = 110;

    private final Site site;
    private final Table table;

    Statements(Site site, Table table) {
        this.site = site;
        this.table = table;
    }

    /** From here on. */
    void begin() throws SQLException {
        try (Connection connection = site.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");
            statement.execute("SELECT pg_stat_statements_reset()");
        }
    }

    /** Until here: how many in each database for each case, and those that took longest. */
    void end(int cases) throws SQLException {
        try (Connection connection = site.superuser();
                Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery("""
                    SELECT d.datname, sum(s.calls), sum(s.total_exec_time) FROM pg_stat_statements AS s
                    JOIN pg_database AS d ON d.oid = s.dbid JOIN pg_roles AS r ON r.oid = s.userid
                    WHERE s.toplevel AND r.rolname = d.datname
                    GROUP BY 1 HAVING sum(s.calls) > %d ORDER BY 3 DESC
                    """.formatted(cases / 10))) {
                while (rows.next()) {
                    table.row(
                            "statements of " + rows.getString(1),
                            "%,d, %.2f a case, %.1f s in the database",
                            rows.getLong(2),
                            (double) rows.getLong(2) / cases,
                            rows.getDouble(3) / 1000);
                }
            }
            try (ResultSet rows = statement.executeQuery("""
                    SELECT d.datname, s.calls, s.total_exec_time, s.query FROM pg_stat_statements AS s
                    JOIN pg_database AS d ON d.oid = s.dbid JOIN pg_roles AS r ON r.oid = s.userid
                    WHERE s.toplevel AND r.rolname = d.datname ORDER BY 3 DESC LIMIT %d
                    """.formatted(COSTLIEST))) {
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
