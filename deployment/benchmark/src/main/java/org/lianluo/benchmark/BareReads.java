package org.lianluo.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The rows of one page, read by a prepared statement.
 *
 * @param database whose table it is
 * @param query gives the page, without parameters
 */
record BareReads(Site site, String database, String query) implements BareLoop.Work {

    @Override
    public Connection open() throws SQLException {
        return site.database(database);
    }

    @Override
    public BareLoop.Step prepare(Connection connection) throws SQLException {
        PreparedStatement select = connection.prepareStatement(query);
        return () -> {
            try (ResultSet rows = select.executeQuery()) {
                int count = 0;
                while (rows.next()) {
                    count++;
                }
                if (count == 0) {
                    throw new IllegalStateException("Nothing found: " + query);
                }
            }
        };
    }
}
