package org.lianluo.shared.servers;

import java.util.List;

/** What the JVMs of Kafka and Kafka Connect share: their libraries and one-line logging. */
final class KafkaClassPath {
    private KafkaClassPath() {}

    static List<String> options() {
        return List.of(
                "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL %4$s %3$s %5$s%6$s%n",
                "-cp", SourceTree.kafkaLibraries() + "/*");
    }
}
