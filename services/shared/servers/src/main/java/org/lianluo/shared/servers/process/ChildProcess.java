package org.lianluo.shared.servers.process;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One process of the suite: started in a session of its own, so that Ctrl-C reaches only the launcher, which then stops
 * them in order; logged to a file; recorded, so that it is found again when the launcher was killed.
 */
public final class ChildProcess {
    private static final Duration POLL = Duration.ofMillis(200);
    /** Exit codes above it name the signal that ended a process. */
    private static final int SIGNALS = 128;

    private static final int KILL = 9;
    private static final int TERMINATE = 15;

    private final String name;
    private final LogTail log;
    private final ProcessRecord record;
    private final Process process;

    private ChildProcess(String name, LogTail log, ProcessRecord record, Process process) {
        this.name = name;
        this.log = log;
        this.record = record;
        this.process = process;
    }

    public static ChildProcess start(
            StateDirectory state, String name, List<String> command, Map<String, String> environment) {
        List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
        inOwnSession.addAll(command);
        Path log = state.log(name);
        ProcessBuilder builder = new ProcessBuilder(inOwnSession);
        builder.environment().putAll(environment);
        builder.directory(state.root().toFile());
        builder.redirectErrorStream(true);
        builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            LogTail tail = LogTail.ofWhatComes(log);
            Process process = builder.start();
            process.getOutputStream().close();
            OrphanWatch.add(process.pid());
            return new ChildProcess(
                    name, tail, ProcessRecord.write(state.processes(), name, process.toHandle()), process);
        } catch (IOException e) {
            throw new StartFailure("Cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    /**
     * The JVM that runs this, with a small heap; a suite holds a dozen of them. They compile with the first compiler alone, since
     * on few cores the second takes the time in which a suite should start. Whoever puts load on it asks for both with
     * {@code LIANLUO_SUITE_JIT=full}.
     */
    public static List<String> java(int heapMegabytes, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Duser.timezone=UTC"));
        if (!"full".equals(System.getenv("LIANLUO_SUITE_JIT"))) {
            command.add("-XX:TieredStopAtLevel=1");
        }
        command.addAll(arguments);
        return command;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Waits until the probe says yes; fails at once when the process ends before. */
    public void awaitReady(Duration limit, BooleanSupplier probe) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (!probe.getAsBoolean()) {
            if (!process.isAlive()) {
                throw ended();
            }
            if (System.nanoTime() > deadline) {
                throw new StartFailure(name + " was not ready within " + limit.toSeconds() + " s; see " + log.log());
            }
            pause();
        }
    }

    /** For a process that does one thing and ends. */
    public void awaitSuccess(Duration limit) {
        try {
            if (process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS).exitValue() != 0) {
                throw ended();
            }
            record.delete();
            OrphanWatch.remove(pid());
        } catch (TimeoutException e) {
            kill();
            throw new StartFailure(name + " did not end within " + limit.toSeconds() + " s; see " + log.log(), e);
        } catch (ExecutionException e) {
            throw new StartFailure(name + " failed; see " + log.log(), e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    public StartFailure ended() {
        int code = process.exitValue();
        String how =
                switch (code) {
                    case SIGNALS + KILL -> " was killed, by hand or by the system for want of memory";
                    case SIGNALS + TERMINATE -> " was asked by somebody else to end";
                    default -> " ended with exit code " + code + ": " + log.trouble();
                };
        return new StartFailure(name + how + " (see " + log.log() + ")");
    }

    /**
     * Asks it to end, and kills it when it has not within the limit.
     *
     * @return whether it ended because it was asked to
     */
    public boolean stop(Duration limit, Consumer<ProcessHandle> request) {
        boolean ended = false;
        if (process.isAlive()) {
            request.accept(process.toHandle());
            try {
                ended = process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
            } catch (InterruptedException e) {
                throw interrupted(e);
            } finally {
                kill();
            }
        }
        forget();
        return ended;
    }

    /** SIGKILL, its own children included. */
    public void kill() {
        ProcessTree.kill(process.toHandle());
        forget();
    }

    private void forget() {
        record.delete();
        OrphanWatch.remove(pid());
    }

    public static void pause() {
        try {
            Thread.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static StartFailure interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new StartFailure("Interrupted.", e);
    }
}
