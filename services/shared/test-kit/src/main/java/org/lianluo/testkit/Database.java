package org.lianluo.testkit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Looks into the database of the module under test past the service, as the superuser. */
public final class Database {

    private Database() {}

    /** Rows of a query, each a map from column to value. */
    public static List<Map<String, Object>> rows(String sql, Object... parameters) {
        try (Connection connection = PostgresResource.server().connect(PostgresResource.DATABASE);
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** The number that a {@code select count(*)} gives. */
    public static long count(String sql, Object... parameters) {
        return ((Number) rows(sql, parameters).get(0).values().iterator().next()).longValue();
    }

    /** Executes a change; returns how many rows it touched. */
    public static int execute(String sql, Object... parameters) {
        try (Connection connection = PostgresResource.server().connect(PostgresResource.DATABASE);
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Types of the events published about an aggregate, in order. */
    public static List<String> eventsOf(Object aggregateId) {
        return rows("select type from outbox where aggregateid = ? order by sequence", aggregateId.toString()).stream()
                .map(row -> (String) row.get("type"))
                .toList();
    }

    /** The payload of the last event of a type about an aggregate. */
    public static String payload(Object aggregateId, String type) {
        return (String) rows(
                        "select payload from outbox where aggregateid = ? and type = ? order by sequence desc limit 1",
                        aggregateId.toString(),
                        type)
                .get(0)
                .get("payload");
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
