package org.lianluo.shared.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.lianluo.shared.servers.process.StartFailure;

/** Where the repository is and what lies where in it. */
public final class SourceTree {
    private static final String RUNTIME = "services/shared/servers/runtime";

    private SourceTree() {}

    /** The system property {@code lianluo.root}, or else the nearest folder upward that holds the runtime. */
    public static Path root() {
        String named = System.getProperty("lianluo.root");
        if (named != null && Files.isDirectory(Path.of(named, RUNTIME))) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve(RUNTIME))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new StartFailure(
                    "The Lianluo source tree was not found; start in it or set -Dlianluo.root=<folder>.");
        }
        return folder;
    }

    /** A file or folder of {@code deployment}. */
    public static Path deployment(String relative) {
        return root().resolve("deployment").resolve(relative);
    }

    /** A file of {@code deployment}. */
    public static String read(String relative) {
        Path file = deployment(relative);
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + "; the source tree is incomplete.", e);
        }
    }

    /** A folder that the module {@code lianluo-servers-runtime} lays out from Maven artifacts. */
    static Path runtime(String relative) {
        Path folder = root().resolve(RUNTIME).resolve("target").resolve(relative);
        if (!Files.isDirectory(folder)) {
            throw new StartFailure(folder + " is missing; run: mvn -q -pl " + RUNTIME + " process-resources");
        }
        return folder;
    }

    /** The only entry of a runtime folder whose name starts so, whatever its version. */
    static Path runtimeEntry(String relative, String prefix, String suffix) {
        Path folder = runtime(relative);
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> {
                        String name = entry.getFileName().toString();
                        return name.startsWith(prefix) && name.endsWith(suffix);
                    })
                    .max(Path::compareTo)
                    .orElseThrow(() -> new StartFailure("No " + prefix + "*" + suffix + " in " + folder
                            + "; run: mvn -q -pl " + RUNTIME + " process-resources"));
        } catch (IOException e) {
            throw new StartFailure("Cannot list " + folder, e);
        }
    }

    static Path kafkaLibraries() {
        return runtime("kafka/lib");
    }
}
