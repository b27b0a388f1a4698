package org.lianluo.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.StartFailure;

/** The command line of {@code deployment/local/up}. */
record UpOptions(String command, boolean detach, boolean reset, Extent extent, int portBase, Path dir) {
    /** How much of it. */
    enum Extent {
        WITH_DEMO,
        WITHOUT_DEMO,
        INFRASTRUCTURE
    }

    private static final String HELP = "; deployment/local/up --help shows what there is.";

    static UpOptions parse(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        String command = "up";
        boolean detach = false;
        boolean reset = false;
        Extent extent = Extent.WITH_DEMO;
        int portBase = PortPlan.DEFAULT_BASE;
        Path dir = SourceTree.root().resolve(".lianluo");
        while (!words.isEmpty()) {
            String word = words.pop();
            switch (word) {
                case "up", "down", "status" -> command = word;
                case "--detach" -> detach = true;
                case "--reset" -> reset = true;
                case "--infra" -> extent = Extent.INFRASTRUCTURE;
                case "--no-demo" -> extent = Extent.WITHOUT_DEMO;
                case "--port-base" -> portBase = number(words);
                case "--dir" -> dir = Path.of(value(word, words)).toAbsolutePath();
                default -> throw new StartFailure("Unknown argument " + word + HELP);
            }
        }
        return new UpOptions(command, detach, reset, extent, portBase, dir);
    }

    boolean infrastructureOnly() {
        return extent == Extent.INFRASTRUCTURE;
    }

    boolean withDemo() {
        return extent == Extent.WITH_DEMO;
    }

    private static int number(Deque<String> words) {
        String value = value("--port-base", words);
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new StartFailure("--port-base needs a number, not " + value + ".", e);
        }
    }

    private static String value(String option, Deque<String> words) {
        if (words.isEmpty()) {
            throw new StartFailure(option + " needs a value" + HELP);
        }
        return words.pop();
    }
}
