package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerTest {
    @TempDir
    Path directory;

    @Test
    void keepsCommittedRowsWhenKilledAndStartedAgain() throws SQLException {
        try (PostgresServer server = PostgresServer.start(directory, Ports.free())) {
            execute(server, "CREATE TABLE kept (text text)", "INSERT INTO kept VALUES ('群众意见')");

            server.kill();
            server.restart();

            assertThat(query(server, "SELECT text FROM kept")).isEqualTo("群众意见");
        }
    }

    @Test
    void startsOnDataWhoseProcessIdNowBelongsToAnotherProgram() throws Exception {
        try (PostgresServer server = PostgresServer.start(directory, Ports.free())) {
            server.stop();
            Files.writeString(
                    directory.resolve("data/postgres/postmaster.pid"),
                    ProcessHandle.current().pid() + "\n");

            server.restart();

            assertThat(query(server, "SHOW fsync")).isEqualTo("on");
            assertThat(query(server, "SHOW wal_level")).isEqualTo("logical");
            assertThat(query(
                            server,
                            "SELECT split_part(split_part(rolpassword, '$', 2), ':', 1) FROM pg_authid"
                                    + " WHERE rolname = 'postgres'"))
                    .as("rounds of hashing")
                    .isEqualTo("4096");
            assertThat(query(server, "SELECT datcollate FROM pg_database WHERE datname = 'postgres'"))
                    .isEqualTo("C.UTF-8");
        }
    }

    @Test
    void givesAServiceADatabaseInWhichOnlyTheOwnerChangesStructure() throws SQLException {
        try (PostgresServer server = PostgresServer.startTemporary()) {
            server.createServiceDatabase("station", "o", "first", "r");
            server.createServiceDatabase("station", "o", "it's", "r");
            try (Connection owner = DriverManager.getConnection(server.jdbcUrl("station"), "station_owner", "o");
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE EXTENSION pg_trgm");
                statement.execute("CREATE TABLE seen (id bigserial PRIMARY KEY)");
            }

            try (Connection application = DriverManager.getConnection(server.jdbcUrl("station"), "station", "it's");
                    Statement statement = application.createStatement()) {
                assertThat(statement.executeUpdate("INSERT INTO seen DEFAULT VALUES"))
                        .isEqualTo(1);
                assertThatThrownBy(() -> statement.execute("CREATE TABLE mine (id int)"))
                        .hasMessageContaining("permission denied for schema public");
            }
            try (Connection relay = DriverManager.getConnection(server.jdbcUrl("station"), "station_relay", "r");
                    Statement statement = relay.createStatement()) {
                assertThatThrownBy(() -> statement.executeQuery("SELECT * FROM seen"))
                        .hasMessageContaining("permission denied for table seen");
            }
        }
    }

    @Test
    void leavesNothingOfATemporaryServerBehind() {
        PostgresServer server = PostgresServer.startTemporary();
        long pid = server.process().pid();

        server.close();

        assertThat(ProcessHandle.of(pid).filter(ProcessHandle::isAlive)).isEmpty();
        assertThat(Ports.answers(server.port())).isFalse();
    }

    private static void execute(PostgresServer server, String... statements) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement()) {
            for (String text : statements) {
                statement.execute(text);
            }
        }
    }

    private static String query(PostgresServer server, String text) throws SQLException {
        try (Connection connection = server.connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(text)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
