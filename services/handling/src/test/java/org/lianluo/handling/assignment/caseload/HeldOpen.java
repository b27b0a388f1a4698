package org.lianluo.handling.assignment.caseload;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lianluo.testkit.PostgresResource;

/** A transaction past the service that changed a case and is not over. */
final class HeldOpen {

    private final Connection connection;

    private HeldOpen(Connection connection) {
        this.connection = connection;
    }

    static HeldOpen changing(String id, Instant at) {
        return in("module", "UPDATE assignment SET version = version + 1, updated_at = ? WHERE id = ?", at, id);
    }

    /** As an operator may write: without a new version, and without a new time. */
    static HeldOpen byHand(String id) {
        return in("module", "UPDATE assignment SET location = ?::text WHERE id = ?", Instant.EPOCH, id);
    }

    static HeldOpen in(String database, String sql, Instant at, String id) {
        try {
            Connection connection = PostgresResource.server().connect(database);
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                if (id != null) {
                    statement.setObject(1, at.atOffset(ZoneOffset.UTC));
                    statement.setObject(2, UUID.fromString(id));
                }
                statement.execute();
            }
            return new HeldOpen(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends after something else was done. */
    void during(Runnable work) {
        try {
            work.run();
        } finally {
            commit();
        }
    }

    void commit() {
        try (connection) {
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
