package org.lianluo.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianluo.shared.servers.ConnectWorker;
import org.lianluo.shared.servers.PostgresServer;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.shared.servers.process.StartFailure;

/**
 * Sees to it that each service's outbox is relayed: registers its connector once its migrations have made the
 * publication (also of a service that somebody runs from an editor), and restarts a task that failed or stands still,
 * which Kafka Connect does not do by itself.
 */
final class ConnectorWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ConnectorWatch.class.getName());
    private static final int PERIOD_SECONDS = 3;
    /** A service writes a heartbeat every 15 seconds: a minute and a half without a move is no pause. */
    private static final int PATIENCE = 90 / PERIOD_SECONDS;

    private final ConnectWorker connect;
    private final PostgresServer postgres;
    private final ServiceEnvironment environment;
    private final Predicate<SuiteService> writes;
    private final StandingRelays relays = new StandingRelays(PATIENCE);
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "connector-watch");
        thread.setDaemon(true);
        return thread;
    });

    /** @param writes whether a service runs, so that its database is never quiet for long */
    ConnectorWatch(
            ConnectWorker connect,
            PostgresServer postgres,
            ServiceEnvironment environment,
            Predicate<SuiteService> writes) {
        this.connect = connect;
        this.postgres = postgres;
        this.environment = environment;
        this.writes = writes;
    }

    void start() {
        timer.scheduleWithFixedDelay(this::look, 0, PERIOD_SECONDS, TimeUnit.SECONDS);
    }

    void register(SuiteService service) {
        connect.registerOutboxConnector(service.id(), postgres, environment.relayPasswordReference(service));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void look() {
        if (!connect.isAlive() || !postgres.isAlive() || !connect.isReady()) {
            relays.startAnew();
            return;
        }
        try {
            for (SuiteService service : SuiteService.behindGateway()) {
                if (connect.isRegistered(service.id())) {
                    connect.restartIfFailed(service.id());
                    if (writes.test(service)) {
                        restartIfStanding(service);
                    }
                } else if (hasPublication(service)) {
                    register(service);
                }
            }
        } catch (StartFailure | SQLException e) {
            LOG.log(Level.WARNING, "Connectors not looked after this time: {0}", e.getMessage());
        }
    }

    private void restartIfStanding(SuiteService service) throws SQLException {
        String position = confirmedPosition(service);
        if (position != null && relays.standsStill(service.id(), position)) {
            LOG.log(Level.WARNING, "The relay of {0} stands still at {1}: it is restarted.", new Object[] {
                service.id(), position
            });
            connect.restart(service.id());
        }
    }

    private String confirmedPosition(SuiteService service) throws SQLException {
        try (Connection connection = postgres.connect(service.id());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT confirmed_flush_lsn::text FROM pg_replication_slots"
                        + " WHERE slot_name = 'lianluo_outbox_" + service.id() + "'")) {
            return rows.next() ? rows.getString(1) : null;
        }
    }

    private boolean hasPublication(SuiteService service) throws SQLException {
        try (Connection connection = postgres.connect(service.id());
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT FROM pg_publication WHERE pubname = 'lianluo_outbox'")) {
            return rows.next();
        }
    }
}
