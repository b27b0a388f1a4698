package org.lianluo.portal.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is unpacked once for this person and every build of theirs: {@code ~/.cache/lianluo}. */
final class CacheFolder {
    private CacheFolder() {}

    interface Unpacking {
        void into(Path folder) throws IOException;
    }

    static Path unpackedOnce(String name, Unpacking unpacking) {
        return unpackedOnce(root(), name, unpacking);
    }

    /** Two builds may do this at once: each unpacks beside, the first rename wins, and nobody sees half a folder. */
    static Path unpackedOnce(Path root, String name, Unpacking unpacking) {
        Path folder = root.resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        try {
            Files.createDirectories(root);
            Path beside = Files.createTempDirectory(root, "unpacking-");
            try {
                unpacking.into(beside);
                moveUnlessThere(beside, folder);
            } finally {
                delete(beside);
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot unpack " + folder + ": " + e.getMessage(), e);
        }
    }

    private static Path root() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path home =
                cache != null && !cache.isBlank() ? Path.of(cache) : Path.of(System.getProperty("user.home"), ".cache");
        return home.resolve("lianluo");
    }

    private static void moveUnlessThere(Path beside, Path folder) throws IOException {
        try {
            Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        }
    }
}
