package org.lianluo.shared.servers;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** A distributed Kafka Connect worker with exactly-once source support and Debezium on its class path. */
public final class ConnectWorker extends ServerProcess {
    private static final String NAME = "connect";

    private final String bootstrapServers;
    private final JsonHttp http;

    public ConnectWorker(StateDirectory state, String bootstrapServers, int port) {
        super(state, NAME, port, Duration.ofSeconds(120));
        this.bootstrapServers = bootstrapServers;
        this.http = new JsonHttp(url());
    }

    public static ConnectWorker start(Path directory, String bootstrapServers, int port) {
        ConnectWorker worker = new ConnectWorker(new StateDirectory(directory), bootstrapServers, port);
        worker.restart();
        return worker;
    }

    /** Its REST API. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    @Override
    protected ChildProcess launch() {
        List<String> options = new ArrayList<>(classes.options());
        options.addAll(KafkaClassPath.options());
        options.addAll(List.of(
                "org.apache.kafka.connect.cli.ConnectDistributed",
                writeConfiguration().toString()));
        return ChildProcess.start(state, NAME, ChildProcess.java(512, options), Map.of());
    }

    @Override
    public boolean isReady() {
        return http.get("/connectors").isPresent();
    }

    /**
     * Registers the connector that relays a service's outbox, from {@code deployment/connect/outbox-connector.json}.
     * The publication {@code lianluo_outbox} must exist, so the service's migrations must have run. Harmless to repeat.
     *
     * @param relayPassword the password, or a reference of a Kafka configuration provider ({@code ${file:…:…}})
     */
    public void registerOutboxConnector(String service, PostgresServer postgres, String relayPassword) {
        String configuration = SourceTree.read("connect/outbox-connector.json")
                .replace("@service@", service)
                .replace("@database.hostname@", "127.0.0.1")
                .replace("@database.port@", Integer.toString(postgres.port()))
                .replace("@database.password@", relayPassword);
        http.put("/connectors/" + connector(service) + "/config", configuration, Duration.ofSeconds(180));
        waitUntilRunning(service);
    }

    /** Waits until connector and task of the service run; a failed task is restarted meanwhile. */
    public void waitUntilRunning(String service) {
        process().awaitReady(Duration.ofSeconds(90), () -> {
            restartIfFailed(service);
            return isRunning(service);
        });
    }

    public boolean isRunning(String service) {
        return http.get("/connectors/" + connector(service) + "/status")
                .filter(status ->
                        "RUNNING".equals(status.path("connector").path("state").asText()))
                .filter(status -> "RUNNING".equals(taskState(status)))
                .isPresent();
    }

    public boolean isRegistered(String service) {
        return http.get("/connectors/" + connector(service)).isPresent();
    }

    /** Connect does not restart a failed task by itself: somebody must, in production an operator or its controller. */
    public void restartIfFailed(String service) {
        http.get("/connectors/" + connector(service) + "/status")
                .filter(status -> "FAILED".equals(taskState(status))
                        || "FAILED"
                                .equals(status.path("connector").path("state").asText()))
                .ifPresent(status ->
                        http.post("/connectors/" + connector(service) + "/restart?includeTasks=true&onlyFailed=true"));
    }

    /** Starts connector and task anew, whatever state they are in; a task that does not end is left and fenced. */
    public void restart(String service) {
        http.post("/connectors/" + connector(service) + "/restart?includeTasks=true&onlyFailed=false");
    }

    private static String connector(String service) {
        return "lianluo-outbox-" + service;
    }

    private static String taskState(JsonNode status) {
        return status.path("tasks").path(0).path("state").asText();
    }

    private Path writeConfiguration() {
        Path file = state.configuration("connect.properties");
        try {
            return Files.writeString(file, """
                    bootstrap.servers=%s
                    group.id=lianluo-connect
                    listeners=http://127.0.0.1:%d
                    rest.advertised.host.name=127.0.0.1
                    exactly.once.source.support=enabled
                    plugin.discovery=service_load
                    key.converter=org.apache.kafka.connect.storage.StringConverter
                    value.converter=org.apache.kafka.connect.storage.StringConverter
                    header.converter=org.apache.kafka.connect.storage.StringConverter
                    config.storage.topic=lianluo.connect.configs
                    config.storage.replication.factor=1
                    offset.storage.topic=lianluo.connect.offsets
                    offset.storage.replication.factor=1
                    offset.storage.partitions=5
                    status.storage.topic=lianluo.connect.status
                    status.storage.replication.factor=1
                    topic.creation.enable=false
                    config.providers=file
                    config.providers.file.class=org.apache.kafka.common.config.provider.FileConfigProvider
                    # A worker that was killed is gone for its group after this, and its successor takes over.
                    session.timeout.ms=10000
                    heartbeat.interval.ms=3000
                    scheduled.rebalance.max.delay.ms=0
                    """.formatted(bootstrapServers, port));
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
