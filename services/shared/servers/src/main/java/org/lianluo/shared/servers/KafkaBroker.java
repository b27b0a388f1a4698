package org.lianluo.shared.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** A single Kafka node (KRaft, broker and controller in one) on 127.0.0.1. Its data outlive it. */
public final class KafkaBroker extends ServerProcess {
    private static final String NAME = "kafka";

    private final int controllerPort;

    public KafkaBroker(StateDirectory state, int port, int controllerPort) {
        super(state, NAME, port, Duration.ofSeconds(90));
        this.controllerPort = controllerPort;
    }

    public static KafkaBroker start(Path directory, int port, int controllerPort) {
        KafkaBroker broker = new KafkaBroker(new StateDirectory(directory), port, controllerPort);
        broker.restart();
        return broker;
    }

    /** Creates every topic of {@code deployment/connect/topics.properties} that does not exist. */
    public void createTopics() {
        Topics.createMissing(bootstrapServers());
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    @Override
    protected ChildProcess launch() {
        Path configuration = writeConfiguration();
        if (!Files.exists(state.data(NAME).resolve("meta.properties"))) {
            format(configuration);
        }
        return ChildProcess.start(
                state, NAME, java(classes.options(), "kafka.Kafka", configuration.toString()), Map.of());
    }

    private void format(Path configuration) {
        List<String> command = java(
                List.of(),
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "--cluster-id",
                "bGlhbmx1by1sb2NhbC0wMQ",
                "--config",
                configuration.toString());
        ChildProcess.start(state, "kafka-format", command, Map.of()).awaitSuccess(Duration.ofMinutes(1));
    }

    private static List<String> java(List<String> options, String mainClass, String... arguments) {
        List<String> all = new ArrayList<>(options);
        all.addAll(KafkaClassPath.options());
        all.add(mainClass);
        all.addAll(List.of(arguments));
        return ChildProcess.java(384, all);
    }

    @Override
    protected boolean isReady() {
        if (!Ports.answers(port)) {
            return false;
        }
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers()))) {
            return !admin.describeCluster().nodes().get(2, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    private Path writeConfiguration() {
        Path file = state.configuration("kafka.properties");
        try {
            return Files.writeString(file, """
                    process.roles=broker,controller
                    node.id=1
                    controller.quorum.voters=1@127.0.0.1:%2$d
                    listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                    advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                    controller.listener.names=CONTROLLER
                    listener.security.protocol.map=CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT
                    log.dirs=%3$s
                    auto.create.topics.enable=false
                    default.replication.factor=1
                    offsets.topic.replication.factor=1
                    offsets.topic.num.partitions=12
                    transaction.state.log.replication.factor=1
                    transaction.state.log.min.isr=1
                    transaction.state.log.num.partitions=12
                    share.coordinator.state.topic.replication.factor=1
                    share.coordinator.state.topic.min.isr=1
                    group.initial.rebalance.delay.ms=0
                    """.formatted(port, controllerPort, state.data(NAME)));
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
