package org.lianluo.shared.audit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.lianluo.shared.servers.KafkaBroker;
import org.lianluo.shared.servers.Ports;
import org.lianluo.shared.servers.process.StateDirectory;

/** A real Kafka for tests that read topics. */
public class KafkaResource implements QuarkusTestResourceLifecycleManager {

    private Path directory;
    private KafkaBroker kafka;

    @Override
    public Map<String, String> start() {
        try {
            directory = Files.createTempDirectory("lianluo-audit-kafka-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        kafka = KafkaBroker.start(directory, Ports.free(), Ports.free());
        return Map.of("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(), "kafka.default.api.timeout.ms", "60000");
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
            new StateDirectory(directory).delete();
        }
    }
}
