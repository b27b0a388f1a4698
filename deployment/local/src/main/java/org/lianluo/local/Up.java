package org.lianluo.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.lianluo.local.demo.DemoLoad;
import org.lianluo.shared.servers.ClassArchive;
import org.lianluo.shared.servers.ServerProcess;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.Leftovers;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** The command behind {@code deployment/local/up}: starts, stops and shows a suite. */
public final class Up {
    private static final long START = System.nanoTime();
    // Kept, since loggers are weakly held.
    private static final Logger KAFKA_CLIENT = Logger.getLogger("org.apache.kafka");

    private final UpOptions options;
    private final StateDirectory state;
    private final PortPlan ports;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    private Up(UpOptions options) {
        this.options = options;
        this.state = new StateDirectory(options.dir());
        this.ports = new PortPlan(options.portBase());
    }

    public static void main(String[] arguments) {
        KAFKA_CLIENT.setLevel(Level.OFF);
        try {
            UpOptions options = UpOptions.parse(List.of(arguments));
            Up up = new Up(options);
            switch (options.command()) {
                case "down" -> up.down();
                case "status" -> System.exit(new Status(up.state).print() ? 0 : 1);
                default -> up.up(arguments);
            }
            System.exit(0);
        } catch (StartFailure e) {
            Terminal.error(e.getMessage());
            System.exit(1);
        }
    }

    private void up(String[] arguments) {
        if (options.detach()) {
            new Detached(state).start(arguments);
            return;
        }
        Launcher launcher = Launcher.take(state);
        new StopNotice(state).clear();
        Leftovers.end(state, Up::say);
        if (options.reset()) {
            reset();
        }
        Preconditions.check(state, options.infrastructureOnly() ? ports.infrastructure() : ports.all(), ports.base());
        ClassArchive.prepare(state, SourceTree.deployment("local/target/built"));
        Suite suite = new Suite(state, ports, Up::say, false);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interrupted.set(true);
            suite.close();
            launcher.close();
        }));
        run(suite, launcher);
    }

    private void run(Suite suite, Launcher launcher) {
        try {
            suite.start(options.infrastructureOnly());
            if (options.withDemo()) {
                new DemoLoad(state, suite.gatewayUrl(), suite.tokenUrl(), suite.managementUrls(), Up::say).run();
            }
            new Welcome(suite, options.infrastructureOnly()).print();
            launcher.ready(ports);
            throw awaitDeath(suite);
        } catch (StartFailure e) {
            if (interrupted.get()) {
                // The hook stops everything; what ended meanwhile ended because of it.
                awaitEnd();
            }
            Terminal.error(e.getMessage());
            Terminal.error("Stopping everything.");
            // While it starts in the background, Detached shows what is said here.
            Optional<Path> terminal = Launcher.isReady(state) ? StopNotice.terminalLeft() : Optional.empty();
            suite.close();
            new StopNotice(state).leave(e.getMessage(), terminal);
            Terminal.error("Stopped: " + e.getMessage());
            System.exit(1);
        }
    }

    private static StartFailure awaitDeath(Suite suite) {
        List<ServerProcess> servers = suite.started();
        CompletableFuture.anyOf(servers.stream()
                        .map(server -> server.process().onExit())
                        .toArray(CompletableFuture[]::new))
                .join();
        return servers.stream()
                .filter(server -> !server.isAlive())
                .findFirst()
                .map(server -> server.process().ended())
                .orElseGet(() -> new StartFailure("A process ended."));
    }

    private static void awaitEnd() {
        while (true) {
            ChildProcess.pause();
        }
    }

    private void down() {
        if (!Files.isDirectory(state.root())) {
            say("Nothing ran: " + state.root() + " does not exist");
            return;
        }
        Optional<ProcessHandle> running = Launcher.running(state);
        running.ifPresent(launcher -> {
            say("Stopping the suite on " + state.root());
            Launcher.stop(launcher, Duration.ofMinutes(2));
        });
        Launcher launcher = Launcher.take(state);
        boolean ended = Leftovers.end(state, Up::say);
        launcher.close();
        say((running.isPresent() || ended ? "Stopped: nothing runs on " : "Nothing ran on ") + state.root());
        new StopNotice(state).read().ifPresent(why -> say("The last suite had stopped by itself: " + why));
        new StopNotice(state).clear();
    }

    /** All but the lock, which this process holds. */
    private void reset() {
        for (String part : List.of("data", "logs", "configuration", "processes")) {
            new StateDirectory(state.root().resolve(part)).delete();
        }
        say("Deleted all data in " + state.root());
    }

    static void say(String line) {
        Terminal.line("[%3d s] %s", Duration.ofNanos(System.nanoTime() - START).toSeconds(), line);
    }
}
