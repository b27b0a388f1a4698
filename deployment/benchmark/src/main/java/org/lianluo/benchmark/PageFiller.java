package org.lianluo.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Fills the tables that callers list, by copies of the demo's rows. A hundred regions take turns, the demo's among them, so
 * that what is one's own lies between what is not, as it does where all work at the same time.
 */
final class PageFiller {
    /** Of the copy with the number n; the newer a copy is, the greater its id, and all are newer than the demo. */
    private static final String ID = "('01b00000-0000-7000-8000-' || lpad(to_hex(%s), 12, '0'))::uuid";

    private static final String REGION = "CASE n % 100 WHEN 0 THEN '410402' ELSE (100000 + n % 100)::text END";
    private static final String STATION = code("", "-S", "n / 100 % 84 + 1", 3);
    private static final String UNIT = code("", "-U", "n / 100 % 76 + 1", 2);
    private static final String DEPUTY = deputy("n / 100 % 40 + 1");
    private static final String COLLEAGUE = deputy("n / 4000 % 40 + 1");

    private final Site site;
    private final int rows;

    PageFiller(Site site, int rows) {
        this.site = site;
        this.rows = rows;
    }

    /** The id of the copy in the middle. */
    static String middle(int rows) {
        return "01b00000-0000-7000-8000-%012x".formatted(rows / 2);
    }

    void fill() throws SQLException {
        try (Connection connection = site.database("suggestion")) {
            suggestions(connection);
            opinions(connection);
        }
        try (Connection connection = site.database("handling")) {
            assignments(connection);
        }
        try (Connection connection = site.database("survey")) {
            feedbackForms(connection);
        }
    }

    /** Each signed by two deputies and assigned to a unit. */
    private void suggestions(Connection connection) throws SQLException {
        copy(
                connection,
                "suggestion",
                "registered_at IS NOT NULL",
                Map.of("region_code", REGION, "registration_number", "n + 1000", "lead_deputy_code", DEPUTY));
        try (Statement statement = connection.createStatement()) {
            for (String signer : new String[] {DEPUTY, COLLEAGUE}) {
                statement.execute("""
                        INSERT INTO suggestion_signature (suggestion_id, deputy_code, added_at)
                        SELECT %s, %s, now() FROM generate_series(1, %d) AS n ON CONFLICT DO NOTHING
                        """.formatted(id("n"), signer, rows));
            }
            statement.execute("VACUUM ANALYZE suggestion_signature");
        }
        copy(
                connection,
                "suggestion_assignment",
                "true",
                Map.of("assignment_id", id("n"), "suggestion_id", id("n"), "unit_code", UNIT));
    }

    /** A quarter handed to a deputy, a quarter recorded by one; a third went into a suggestion. */
    private void opinions(Connection connection) throws SQLException {
        String deputy = deputy("n / 400 % 40 + 1");
        Map<String, String> values = new HashMap<>();
        values.put("region_code", REGION);
        values.put("receipt_number", "'n' || n");
        values.put("station_code", STATION);
        values.put("deputy_code", "CASE n / 100 % 4 WHEN 0 THEN " + deputy + " END");
        values.put("recorded_by_deputy", "CASE n / 100 % 4 WHEN 1 THEN " + deputy + " END");
        values.put("suggestion_id", "CASE n / 100 % 3 WHEN 0 THEN " + id("n") + " END");
        copy(connection, "opinion", "true", values);
    }

    private void assignments(Connection connection) throws SQLException {
        String signers = "CASE demo.subject_type WHEN 'SUGGESTION' THEN ARRAY[" + DEPUTY + ", " + COLLEAGUE
                + "] ELSE demo.deputy_codes END";
        copy(
                connection,
                "assignment",
                "true",
                Map.of("region_code", REGION, "subject_id", id("n"), "unit_code", UNIT, "deputy_codes", signers));
    }

    private void feedbackForms(Connection connection) throws SQLException {
        Map<String, String> values = new HashMap<>();
        values.put("region_code", REGION);
        values.put("reply_id", id("n"));
        values.put("suggestion_id", id("n"));
        values.put("unit_code", UNIT);
        values.put("deputy_code", DEPUTY);
        copy(connection, "feedback_form", "true", values);
    }

    /** Copies of the rows that fulfil a condition, with other values of some columns. */
    private void copy(Connection connection, String table, String which, Map<String, String> values)
            throws SQLException {
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner copies = new StringJoiner(", ");
        try (PreparedStatement of = connection.prepareStatement(
                "SELECT column_name FROM information_schema.columns WHERE table_name = ? ORDER BY ordinal_position")) {
            of.setString(1, table);
            try (ResultSet names = of.executeQuery()) {
                while (names.next()) {
                    String column = names.getString(1);
                    columns.add(column);
                    copies.add(values.getOrDefault(column, column.equals("id") ? id("n") : "demo." + column));
                }
            }
        }
        Map<String, String> indexes = indexes(connection, table);
        try (Statement statement = connection.createStatement()) {
            for (String index : indexes.keySet()) {
                statement.execute("DROP INDEX " + index);
            }
            statement.execute("""
                    INSERT INTO %1$s (%2$s) SELECT %3$s
                    FROM generate_series(1, %5$d) AS n JOIN (
                        SELECT *, row_number() OVER (ORDER BY 1) - 1 AS k, count(*) OVER () AS size FROM %1$s WHERE %4$s
                    ) AS demo ON demo.k = n / 100 %% demo.size
                    """.formatted(table, columns, copies, which, rows));
            statement.execute("SET maintenance_work_mem = '256MB'");
            for (String definition : indexes.values()) {
                statement.execute(definition);
            }
            statement.execute("VACUUM ANALYZE " + table);
        }
    }

    /** Those of a table that no constraint needs, with their definitions: all at once is quicker than row by row. */
    private static Map<String, String> indexes(Connection connection, String table) throws SQLException {
        Map<String, String> definitions = new LinkedHashMap<>();
        try (PreparedStatement of = connection.prepareStatement("""
                SELECT indexrelid::regclass, pg_get_indexdef(indexrelid) FROM pg_index
                WHERE indrelid = ?::regclass AND indexrelid NOT IN (SELECT conindid FROM pg_constraint)
                """)) {
            of.setString(1, table);
            try (ResultSet found = of.executeQuery()) {
                while (found.next()) {
                    definitions.put(found.getString(1), found.getString(2));
                }
            }
        }
        return definitions;
    }

    private static String id(String number) {
        return ID.formatted(number);
    }

    private static String deputy(String number) {
        return code("D", "-", number, 4);
    }

    private static String code(String before, String after, String number, int digits) {
        return "'%s' || (%s) || '%s' || lpad((%s)::text, %d, '0')".formatted(before, REGION, after, number, digits);
    }
}
