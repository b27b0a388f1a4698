package org.lianluo.shared.servers.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A process written down with its start time, so that a later launcher can tell it from another process that was given
 * the same id since.
 */
public record ProcessRecord(Path file, String name, long pid, String started) {
    private static final String SUFFIX = ".pid";

    public static ProcessRecord write(Path folder, String name, ProcessHandle handle) {
        ProcessRecord record = new ProcessRecord(folder.resolve(name + SUFFIX), name, handle.pid(), startOf(handle));
        try {
            Files.writeString(record.file, record.pid + " " + record.started + "\n");
        } catch (IOException e) {
            handle.destroyForcibly();
            throw new StartFailure("Cannot write " + record.file + ": " + e.getMessage(), e);
        }
        return record;
    }

    public static List<ProcessRecord> all(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(ProcessRecord::read)
                    .flatMap(Optional::stream)
                    .toList();
        } catch (IOException e) {
            throw new StartFailure("Cannot list " + folder + ": " + e.getMessage(), e);
        }
    }

    /** The process, if it still runs and is the one that was written down. */
    public Optional<ProcessHandle> process() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(handle -> startOf(handle)
                .equals(started));
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new StartFailure("Cannot delete " + file + ": " + e.getMessage(), e);
        }
    }

    private static Optional<ProcessRecord> read(Path file) {
        try {
            String[] words = Files.readString(file).strip().split(" ");
            String name = file.getFileName().toString();
            return words.length == 2
                    ? Optional.of(new ProcessRecord(
                            file,
                            name.substring(0, name.length() - SUFFIX.length()),
                            Long.parseLong(words[0]),
                            words[1]))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
