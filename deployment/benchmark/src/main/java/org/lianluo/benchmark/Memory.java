package org.lianluo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Resident memory of each part of the suite with its children; what processes share counts once (PSS). */
final class Memory {
    private final Path records;
    private final Table table;

    Memory(Path directory, Table table) {
        this.records = directory.resolve("processes");
        this.table = table;
    }

    void run() {
        long sum = 0;
        for (Path record : records()) {
            String name = record.getFileName().toString().replace(".pid", "");
            long megabytes = megabytes(record);
            table.row("resident, " + name, "%d MB", megabytes);
            sum += megabytes;
        }
        table.row("resident, all", "%d MB", sum);
    }

    /** Of one part, in MB. */
    long of(String part) {
        return megabytes(records.resolve(part + ".pid"));
    }

    private static long megabytes(Path record) {
        return ProcessHandle.of(Long.parseLong(read(record).strip().split(" ")[0])).stream()
                        .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                        .mapToLong(Memory::kilobytes)
                        .sum()
                / 1024;
    }

    private List<Path> records() {
        try (Stream<Path> files = Files.list(records)) {
            return files.filter(file -> file.toString().endsWith(".pid"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("No suite has run here", e);
        }
    }

    private static long kilobytes(ProcessHandle process) {
        return read(Path.of("/proc", Long.toString(process.pid()), "smaps_rollup"))
                .lines()
                .filter(line -> line.startsWith("Pss:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
    }

    /** Nothing for a process that has ended meanwhile. */
    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (NoSuchFileException e) {
            return "";
        } catch (IOException e) {
            throw new IllegalStateException("Cannot read " + file, e);
        }
    }
}
