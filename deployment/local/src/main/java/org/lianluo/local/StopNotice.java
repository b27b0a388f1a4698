package org.lianluo.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/**
 * Why a suite stopped by itself: kept for {@code status}, and written to the terminal that a suite was started from with
 * {@code --detach}, since nobody looks at its log.
 */
record StopNotice(StateDirectory state) {
    private static final String TERMINAL = "LIANLUO_TERMINAL";
    private static final Path STDERR = Path.of("/proc/self/fd/2");

    /** Tells a launcher that goes into the background which terminal it leaves; nothing where there is none. */
    static void handTerminalTo(ProcessBuilder launcher) throws IOException {
        launcher.environment().remove(TERMINAL);
        if (Files.isSymbolicLink(STDERR)) {
            String device = Files.readSymbolicLink(STDERR).toString();
            if (device.startsWith("/dev/pts/") || device.startsWith("/dev/tty")) {
                launcher.environment().put(TERMINAL, device);
            }
        }
    }

    /** The terminal that this launcher left when it went into the background. */
    static Optional<Path> terminalLeft() {
        return Optional.ofNullable(System.getenv(TERMINAL)).map(Path::of);
    }

    void leave(String why, Optional<Path> terminal) {
        try {
            Files.writeString(file(), why + "\n");
            if (terminal.isPresent() && Files.isWritable(terminal.get())) {
                Files.writeString(
                        terminal.get(),
                        "\nThe suite on " + state.root() + " stopped: " + why + "\n",
                        StandardOpenOption.WRITE,
                        StandardOpenOption.APPEND);
            }
        } catch (IOException e) {
            Terminal.error("Cannot leave word of why it stopped: " + e.getMessage());
        }
    }

    Optional<String> read() {
        try {
            return Files.exists(file()) ? Optional.of(Files.readString(file()).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + file() + ": " + e.getMessage(), e);
        }
    }

    void clear() {
        try {
            Files.deleteIfExists(file());
        } catch (IOException e) {
            throw new StartFailure("Cannot delete " + file() + ": " + e.getMessage(), e);
        }
    }

    private Path file() {
        return state.root().resolve("stopped");
    }
}
