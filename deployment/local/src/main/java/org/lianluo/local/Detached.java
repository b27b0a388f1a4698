package org.lianluo.local;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** Starts the launcher again in a session of its own, shows what it says, and comes back when the suite is up. */
final class Detached {
    private final StateDirectory state;

    Detached(StateDirectory state) {
        this.state = state;
    }

    void start(String[] arguments) {
        if (Launcher.running(state).isPresent()) {
            throw new StartFailure("A suite runs on " + state.root() + " already; see deployment/local/status.");
        }
        Path log = state.root().resolve("launcher.log");
        try {
            Files.createDirectories(state.root());
            Files.deleteIfExists(state.root().resolve("ready"));
            ProcessBuilder inBackground = new ProcessBuilder(command(arguments))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            StopNotice.handTerminalTo(inBackground);
            Process launcher = inBackground.start();
            launcher.getOutputStream().close();
            follow(launcher, log);
        } catch (IOException e) {
            throw new StartFailure("Cannot start in the background: " + e.getMessage(), e);
        }
    }

    private static List<String> command(String[] arguments) {
        List<String> command = new ArrayList<>(List.of(
                "setsid",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dlianluo.root=" + SourceTree.root(),
                "-cp",
                System.getProperty("java.class.path"),
                Up.class.getName()));
        for (String argument : arguments) {
            if (!argument.equals("--detach")) {
                command.add(argument);
            }
        }
        return command;
    }

    private void follow(Process launcher, Path log) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
            boolean over = false;
            while (!over) {
                over = !launcher.isAlive() || Launcher.isReady(state);
                byte[] fresh = new byte[(int) (file.length() - file.getFilePointer())];
                file.readFully(fresh);
                Terminal.raw(new String(fresh, StandardCharsets.UTF_8));
                ChildProcess.pause();
            }
        }
        if (!launcher.isAlive()) {
            String why = new StopNotice(state).read().orElse("see " + log);
            throw new StartFailure("The suite did not start: " + why);
        }
    }
}
