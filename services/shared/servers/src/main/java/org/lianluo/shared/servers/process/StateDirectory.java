package org.lianluo.shared.servers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * The one folder that holds everything a running suite, or a single server of it, keeps: data, logs, the record of its
 * processes and its secrets.
 */
public record StateDirectory(Path root) {
    public StateDirectory {
        root = root.toAbsolutePath().normalize();
    }

    public Path data(String name) {
        return create("data").resolve(name);
    }

    public Path log(String name) {
        return create("logs").resolve(name + ".log");
    }

    public Path configuration(String name) {
        return create("configuration").resolve(name);
    }

    public Path processes() {
        return create("processes");
    }

    /** Deletes all of it. */
    public void delete() {
        if (!Files.exists(root)) {
            return;
        }
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot delete " + root + ": " + e.getMessage(), e);
        }
    }

    public static StateDirectory temporary() {
        try {
            return new StateDirectory(Files.createTempDirectory("lianluo-"));
        } catch (IOException e) {
            throw new StartFailure("Cannot create a temporary folder: " + e.getMessage(), e);
        }
    }

    private Path create(String folder) {
        try {
            return Files.createDirectories(root.resolve(folder));
        } catch (IOException e) {
            throw new StartFailure("Cannot write in " + root + ": " + e.getMessage(), e);
        }
    }
}
