package org.lianluo.benchmark;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The rows that one accepted opinion writes, copied from one that the service wrote, in a transaction of their own. */
final class BareWrites implements BareLoop.Work {

    /** The rows of one opinion. */
    private static final List<String> ROWS = List.of(
            "SELECT * FROM opinion WHERE id = ?",
            "SELECT * FROM history_entry WHERE case_id = ?",
            "SELECT * FROM outbox WHERE aggregateid = ?::text",
            "SELECT * FROM kept_answer WHERE operation LIKE '%opinions' AND ?::uuid IS NOT NULL"
                    + " ORDER BY created_at DESC LIMIT 1");

    private final Site site;
    private final UUID template;

    BareWrites(Site site, UUID template) {
        this.site = site;
        this.template = template;
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = site.database("suggestion");
        connection.setAutoCommit(false);
        return connection;
    }

    @Override
    public BareLoop.Step prepare(Connection connection) throws SQLException {
        List<Copy> copies = new ArrayList<>();
        for (String query : ROWS) {
            List<Copy> found = Copy.of(connection, query, template);
            if (found.isEmpty()) {
                throw new IllegalStateException("No row to copy: " + query);
            }
            copies.addAll(found);
        }
        return () -> {
            UUID id = UUID.randomUUID();
            for (Copy copy : copies) {
                copy.insert(id);
            }
            connection.commit();
        };
    }

    /** One row to insert again: the same but for what must be unique. */
    private record Copy(PreparedStatement insert, List<String> columns, List<Object> values, UUID template) {

        static List<Copy> of(Connection connection, String query, UUID template) throws SQLException {
            try (PreparedStatement select = connection.prepareStatement(query)) {
                select.setObject(1, template);
                List<Copy> copies = new ArrayList<>();
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        copies.add(of(connection, rows, template));
                    }
                }
                return copies;
            }
        }

        private static Copy of(Connection connection, ResultSet row, UUID template) throws SQLException {
            ResultSetMetaData meta = row.getMetaData();
            List<String> columns = new ArrayList<>();
            List<Object> values = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnName(i));
                values.add(row.getObject(i));
            }
            String marks = "?" + ", ?".repeat(columns.size() - 1);
            String sql = "INSERT INTO %s (%s) VALUES (%s)"
                    .formatted(meta.getTableName(1), String.join(", ", columns), marks);
            return new Copy(connection.prepareStatement(sql), columns, values, template);
        }

        void insert(UUID id) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                insert.setObject(i + 1, fresh(columns.get(i), values.get(i), id));
            }
            insert.executeUpdate();
        }

        private Object fresh(String column, Object value, UUID id) {
            if (template.equals(value)) {
                return id;
            }
            return switch (column) {
                case "id" -> UUID.randomUUID();
                case "aggregateid" -> id.toString();
                case "receipt_number", "key", "tracking_code_hash" ->
                    value instanceof byte[] ? id.toString().getBytes(StandardCharsets.US_ASCII) : "bare-" + id;
                default -> value;
            };
        }
    }
}
