package org.lianluo.shared.servers;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.lianluo.shared.servers.process.StartFailure;

/** The topics of {@code deployment/connect/topics.properties}, for each service. */
final class Topics {
    private Topics() {}

    static List<NewTopic> all() {
        String topics = SourceTree.read("connect/topics.properties");
        Properties lines = new Properties();
        try {
            for (SuiteService service : SuiteService.behindGateway()) {
                lines.load(new StringReader(topics.replace("@service@", service.id())));
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot read the list of topics: " + e.getMessage(), e);
        }
        return new TreeMap<>(lines)
                .entrySet().stream()
                        .map(line ->
                                topic(line.getKey().toString(), line.getValue().toString()))
                        .toList();
    }

    /** Creates those that do not exist. */
    static void createMissing(String bootstrapServers) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get();
            List<NewTopic> missing = all().stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get();
        } catch (ExecutionException e) {
            throw new StartFailure("Kafka refused a topic: " + e.getCause().getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }

    private static NewTopic topic(String name, String specification) {
        String[] parts = specification.split(";");
        String[] setting = parts[1].split("=");
        return new NewTopic(name, Integer.parseInt(parts[0]), (short) 1).configs(Map.of(setting[0], setting[1]));
    }
}
