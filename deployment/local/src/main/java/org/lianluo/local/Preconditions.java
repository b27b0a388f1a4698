package org.lianluo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.lianluo.shared.servers.Ports;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** What must hold before anything is started. Each complaint is one line that says what to do. */
final class Preconditions {
    private static final long NEEDED_MEGABYTES = 1024;

    private Preconditions() {}

    static void check(StateDirectory state, Map<String, Integer> ports, int base) {
        requireProgram("setsid");
        requireSpace(state.root());
        requireFree(ports, base);
    }

    private static void requireFree(Map<String, Integer> ports, int base) {
        String busy = ports.entrySet().stream()
                .filter(port -> !Ports.isFree(port.getValue()))
                .map(port -> port.getValue() + " (" + port.getKey() + ")")
                .collect(Collectors.joining(", "));
        if (!busy.isEmpty()) {
            throw new StartFailure(
                    "Port " + busy + " is busy: stop what uses it, or start with --port-base " + (base + 1000) + ".");
        }
    }

    private static void requireSpace(Path folder) {
        try {
            long free = Files.getFileStore(folder).getUsableSpace() / (1024 * 1024);
            if (free < NEEDED_MEGABYTES) {
                throw new StartFailure("Only " + free + " MB are free for " + folder + " and the suite needs "
                        + NEEDED_MEGABYTES + ": make room, or choose another folder with --dir.");
            }
        } catch (IOException e) {
            throw new StartFailure("Cannot look at " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void requireProgram(String program) {
        try {
            new ProcessBuilder(program, "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException e) {
            throw new StartFailure("The command " + program + " is missing; install the package util-linux.", e);
        }
    }
}
