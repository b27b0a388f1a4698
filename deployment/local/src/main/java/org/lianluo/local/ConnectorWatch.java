package org.lianluo.local;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Sees to it that each service's outbox is relayed: registers its connector once its migrations have made the
 * publication (also of a service that somebody runs from an editor), and restarts a failed task, which Kafka Connect
 * does not do by itself.
 */
final class ConnectorWatch implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(ConnectorWatch.class.getName());
    private static final int PERIOD_SECONDS = 3;

    private final ConnectWorker connect;
    private final PostgresServer postgres;
    private final ServiceEnvironment environment;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "connector-watch");
        thread.setDaemon(true);
        return thread;
    });

    ConnectorWatch(ConnectWorker connect, PostgresServer postgres, ServiceEnvironment environment) {
        this.connect = connect;
        this.postgres = postgres;
        this.environment = environment;
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
            return;
        }
        try {
            for (SuiteService service : SuiteService.behindGateway()) {
                if (connect.isRegistered(service.id())) {
                    connect.restartIfFailed(service.id());
                } else if (hasPublication(service)) {
                    register(service);
                }
            }
        } catch (StartFailure | SQLException e) {
            LOG.log(Level.WARNING, "Connectors not looked after this time: {0}", e.getMessage());
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
