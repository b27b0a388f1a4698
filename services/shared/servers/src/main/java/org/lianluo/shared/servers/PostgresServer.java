package org.lianluo.shared.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.ProcessTree;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * A PostgreSQL server of its own on 127.0.0.1. Its data outlive it: started again on the same folder, it has them all.
 * Settings are those of {@code deployment/postgres/postgresql.conf}, changed by the ones given.
 */
public final class PostgresServer extends ServerProcess {
    private static final String SUPERUSER = "postgres";
    private static final String NAME = "postgres";

    /**
     * Of a server that a test throws away: nothing waits for a disk, and a password costs one round of hashing instead of
     * 4,096, which a JVM that has just started takes longer over than over the query.
     */
    public static final Map<String, String> THROWAWAY =
            Map.of("fsync", "off", "full_page_writes", "off", "scram_iterations", "1");

    private final Map<String, String> settings;
    private final boolean temporary;
    private final String password;

    public PostgresServer(StateDirectory state, int port, Map<String, String> settings) {
        this(state, port, settings, false);
    }

    private PostgresServer(StateDirectory state, int port, Map<String, String> settings, boolean temporary) {
        super(state, NAME, port, Duration.ofSeconds(60));
        this.settings = settings;
        this.temporary = temporary;
        this.password = new Secrets(state).password("postgres.superuser");
    }

    /** Keeps data, log and superuser password under {@code directory}. */
    public static PostgresServer start(Path directory, int port) {
        return start(directory, port, Map.of());
    }

    public static PostgresServer start(Path directory, int port, Map<String, String> settings) {
        PostgresServer server = new PostgresServer(new StateDirectory(directory), port, settings);
        server.restart();
        return server;
    }

    /** For tests: random port, no fsync, deleted by {@link #close()}. It dies with this JVM at the latest. */
    public static PostgresServer startTemporary() {
        PostgresServer server = new PostgresServer(StateDirectory.temporary(), Ports.free(), THROWAWAY, true);
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        server.restart();
        return server;
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    public String superuserPassword() {
        return password;
    }

    /** A connection as superuser. */
    public Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", SUPERUSER);
        properties.put("password", password);
        properties.put("connectTimeout", "5");
        return DriverManager.getConnection(jdbcUrl(database), properties);
    }

    /**
     * Creates, unless they exist, the database {@code service} and its roles: {@code <service>_owner} (Flyway),
     * {@code <service>} (the application, no DDL) and {@code <service>_relay} (replication), and sets their passwords.
     */
    public void createServiceDatabase(String service, String ownerPassword, String appPassword, String relayPassword) {
        run(
                "postgres/service-database.sql",
                Map.of(
                        "service", service,
                        "owner", service + "_owner",
                        "relay", service + "_relay",
                        "owner_password", ownerPassword,
                        "app_password", appPassword,
                        "relay_password", relayPassword));
    }

    /** Creates, unless it exists, a database that its one role owns. */
    void createPlainDatabase(String name, String rolePassword) {
        run("postgres/plain-database.sql", Map.of("name", name, "password", rolePassword));
    }

    private void run(String script, Map<String, String> variables) {
        try {
            new SqlScript(SourceTree.read(script), variables).run(this::connect);
        } catch (SQLException e) {
            throw new StartFailure("PostgreSQL refused " + script + ": " + e.getMessage(), e);
        }
    }

    @Override
    protected ChildProcess launch() {
        Path data = state.data(NAME);
        if (!Files.exists(data)) {
            initialise(data);
        }
        endPredecessor(data);
        return ChildProcess.start(state, NAME, command(data), Map.of());
    }

    /** What PostgreSQL calls "fast": clients are cut off, everything is written. */
    @Override
    void requestEnd(ProcessHandle handle) {
        ProcessTree.interrupt(handle);
    }

    @Override
    public void close() {
        if (temporary) {
            if (isAlive()) {
                kill();
            }
            state.delete();
        } else {
            stop();
        }
    }

    private List<String> command(Path data) {
        List<String> command = new ArrayList<>(PostgresBinaries.command("postgres"));
        command.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port)));
        command.addAll(List.of("-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories="));
        Properties all = new Properties();
        try {
            all.load(Files.newBufferedReader(SourceTree.deployment("postgres/postgresql.conf")));
        } catch (IOException e) {
            throw new StartFailure("Cannot read deployment/postgres/postgresql.conf", e);
        }
        all.putAll(settings);
        all.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
        return command;
    }

    @Override
    protected boolean isReady() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Connection connection = connect("postgres")) {
            return connection.isValid(5);
        } catch (SQLException e) {
            // 57P03: still starting up. Anything else would stay wrong.
            if ("57P03".equals(e.getSQLState()) || "08001".equals(e.getSQLState())) {
                return false;
            }
            throw new StartFailure("PostgreSQL on port " + port + " refused its superuser: " + e.getMessage(), e);
        }
    }

    /** A half-made cluster never gets the final name. */
    private void initialise(Path data) {
        Path unfinished = data.resolveSibling("postgres.unfinished");
        new StateDirectory(unfinished).delete();
        try {
            Path passwordFile = Files.createTempFile(state.root(), "initdb", "");
            try {
                Files.writeString(passwordFile, password);
                List<String> command = new ArrayList<>(PostgresBinaries.command("initdb"));
                command.addAll(List.of("-D", unfinished.toString(), "-U", SUPERUSER, "--encoding=UTF8"));
                command.addAll(List.of("--locale=C.UTF-8", "--auth=scram-sha-256", "--pwfile=" + passwordFile));
                if (settings.equals(THROWAWAY)) {
                    command.add("--no-sync");
                    THROWAWAY.forEach((key, value) -> command.addAll(List.of("-c", key + "=" + value)));
                }
                ChildProcess.start(state, "initdb", command, Map.of()).awaitSuccess(Duration.ofMinutes(2));
            } finally {
                Files.delete(passwordFile);
            }
            Files.move(unfinished, data, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartFailure("Cannot create the database cluster " + data + ": " + e.getMessage(), e);
        }
    }

    /** After a crash postmaster.pid names a process that is gone, is another program by now, or still runs on our data. */
    private static void endPredecessor(Path data) {
        Path file = data.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) {
                return;
            }
            long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
            ProcessHandle.of(pid)
                    .filter(handle -> handle.info().commandLine().orElse("").contains(data.toString()))
                    .ifPresent(ProcessTree::kill);
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }
}
