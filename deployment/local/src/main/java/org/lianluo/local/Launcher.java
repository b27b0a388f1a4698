package org.lianluo.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.ProcessRecord;
import org.lianluo.shared.servers.process.StartFailure;
import org.lianluo.shared.servers.process.StateDirectory;

/** Marks in a state directory which launcher runs on it and whether its suite is up. */
final class Launcher implements AutoCloseable {
    private static final String NAME = "launcher";

    private final FileChannel channel;
    private final Path ready;
    private final ProcessRecord record;

    private Launcher(FileChannel channel, Path ready, ProcessRecord record) {
        this.channel = channel;
        this.ready = ready;
        this.record = record;
    }

    /** Takes the directory for this process; the operating system gives it back when the process dies. */
    static Launcher take(StateDirectory state) {
        try {
            Files.createDirectories(state.root());
            FileChannel channel =
                    FileChannel.open(lockFile(state), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw inUse(state);
            }
            Files.deleteIfExists(readyFile(state));
            ProcessRecord record = ProcessRecord.write(state.root(), NAME, ProcessHandle.current());
            return new Launcher(channel, readyFile(state), record);
        } catch (OverlappingFileLockException e) {
            throw inUse(state);
        } catch (IOException e) {
            throw new StartFailure("Cannot write in " + state.root() + ": " + e.getMessage(), e);
        }
    }

    /** The launcher that runs on the directory now. */
    static Optional<ProcessHandle> running(StateDirectory state) {
        if (!Files.isDirectory(state.root())) {
            return Optional.empty();
        }
        return ProcessRecord.all(state.root()).stream()
                .filter(record -> record.name().equals(NAME))
                .findFirst()
                .flatMap(ProcessRecord::process);
    }

    static boolean isReady(StateDirectory state) {
        return Files.exists(readyFile(state));
    }

    /** The port base of the suite that was last up on the directory. */
    static Optional<Integer> portBase(StateDirectory state) {
        try {
            return isReady(state)
                    ? Optional.of(
                            Integer.parseInt(Files.readString(readyFile(state)).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new StartFailure("Cannot read " + readyFile(state) + ": " + e.getMessage(), e);
        }
    }

    /** Asks the running launcher to stop its suite, and waits. */
    static void stop(ProcessHandle launcher, Duration limit) {
        launcher.destroy();
        long deadline = System.nanoTime() + limit.toNanos();
        while (launcher.isAlive()) {
            if (System.nanoTime() > deadline) {
                throw new StartFailure("The launcher (process " + launcher.pid()
                        + ") does not end; kill it with: kill -9 " + launcher.pid() + " and run this again.");
            }
            ChildProcess.pause();
        }
    }

    void ready(PortPlan ports) {
        try {
            Files.writeString(ready, ports.base() + "\n");
        } catch (IOException e) {
            throw new StartFailure("Cannot write " + ready + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(ready);
            record.delete();
            channel.close();
        } catch (IOException e) {
            throw new StartFailure("Cannot release " + ready.getParent() + ": " + e.getMessage(), e);
        }
    }

    private static StartFailure inUse(StateDirectory state) {
        return new StartFailure("Another launcher runs on " + state.root()
                + "; stop it with deployment/local/down, or choose another --dir and --port-base.");
    }

    private static Path lockFile(StateDirectory state) {
        return state.root().resolve("lock");
    }

    private static Path readyFile(StateDirectory state) {
        return state.root().resolve("ready");
    }
}
