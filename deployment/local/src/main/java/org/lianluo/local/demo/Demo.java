package org.lianluo.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.lianluo.shared.servers.process.StartFailure;

/** All rows of the demo, by kind, in the order in which they are loaded. */
final class Demo {
    private final Map<String, Map<String, DemoRow>> kinds = new LinkedHashMap<>();

    private Demo() {}

    /** The JSON files of a folder, in the order of their names. */
    static Demo read(Path folder) {
        Demo demo = new Demo();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(DemoFile::read)
                    .forEach(demo::add);
        } catch (IOException e) {
            throw new StartFailure(folder + " cannot be read: " + e.getMessage(), e);
        }
        return demo;
    }

    /** The names of the kinds. */
    Set<String> kinds() {
        return kinds.keySet();
    }

    List<DemoRow> rows(String kind) {
        return List.copyOf(kinds.get(kind).values());
    }

    DemoRow row(String kind, String name) {
        DemoRow row = kinds.getOrDefault(kind, Map.of()).get(name);
        if (row == null) {
            throw new DemoGap("none of " + kind + " is called " + name);
        }
        return row;
    }

    /**
     * Plays everything to its end with answers that hold whatever is asked of them, and so finds steps that don't exist,
     * names that mean nothing, words that are missing, and accounts that nobody has. Each place is a line of the failure.
     */
    void rehearse(Set<String> accounts) {
        List<String> complaints = new ArrayList<>();
        for (String kind : kinds()) {
            List<DemoRow> open = rows(kind);
            boolean moved = true;
            while (moved) {
                open = open.stream().filter(row -> !row.isOver()).toList();
                moved = open.stream()
                                .filter(row -> row.advance(rehearsal(accounts)))
                                .count()
                        > 0;
            }
            open.stream().map(DemoRow::trouble).forEach(complaints::add);
        }
        if (!complaints.isEmpty()) {
            throw new StartFailure(String.join("\n", complaints));
        }
    }

    private static DemoCalls rehearsal(Set<String> accounts) {
        return (account, method, path, headers, body) -> {
            if (account != null && !accounts.contains(account)) {
                throw new DemoGap("no account is called " + account);
            }
            return new DemoCalls.Reply(method + " " + path, 200, "\"0\"", DemoCalls.ANY_ANSWER);
        };
    }

    private void add(DemoFile file) {
        Map<String, DemoRow> rows = new LinkedHashMap<>();
        kinds.put(file.kind(), rows);
        file.lines().forEach(line -> {
            DemoRow row = new DemoRow(this, file, line);
            DemoRow other = rows.putIfAbsent(row.name(), row);
            if (other != null) {
                throw new StartFailure(row.place() + ": " + row.name() + " is also in " + other.place());
            }
        });
    }
}
