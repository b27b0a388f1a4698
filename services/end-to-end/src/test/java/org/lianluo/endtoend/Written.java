package org.lianluo.endtoend;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that the suite has written for others to read, a line for each event and each line of a log. */
final class Written {

    private Written() {}

    static String logs() throws IOException {
        Path directory = RunningSuite.suite().state().log("any").getParent();
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(Written::read).collect(Collectors.joining());
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static String events() {
        return KafkaTopics.everything().stream()
                .map(record -> record.key()
                        + (record.value() == null ? "" : new String(record.value(), StandardCharsets.UTF_8))
                        + Stream.of(record.headers().toArray())
                                .map(header -> header.value() == null
                                        ? ""
                                        : new String(header.value(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
    }
}
