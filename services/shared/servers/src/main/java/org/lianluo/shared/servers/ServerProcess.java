package org.lianluo.shared.servers;

import java.time.Duration;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StateDirectory;

/** A server of the suite, as a process of its own that can be stopped, killed and started again on the same data. */
public abstract class ServerProcess implements AutoCloseable {
    /** A JVM that writes its {@link ClassArchive} takes some seconds more, all of them at the same time. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(45);

    protected final StateDirectory state;
    protected final String name;
    protected final int port;
    protected final ClassArchive classes;
    private final Duration startLimit;
    private volatile ChildProcess process;

    protected ServerProcess(StateDirectory state, String name, int port, Duration startLimit) {
        this.state = state;
        this.name = name;
        this.port = port;
        this.classes = new ClassArchive(state, name);
        this.startLimit = startLimit;
    }

    protected abstract ChildProcess launch();

    protected abstract boolean isReady();

    /** The port that its clients use. */
    public final int port() {
        return port;
    }

    public final String name() {
        return name;
    }

    /** Starts it, on the same data and ports, if it does not run; returns when it is ready. */
    public final void restart() {
        synchronized (this) {
            if (!isAlive()) {
                process = launch();
            }
        }
        // Outside the lock: it may be stopped while it starts.
        process.awaitReady(startLimit, this::isReady);
    }

    /** Asks it to end and waits; kills it when it does not. */
    public final synchronized void stop() {
        if (process != null && process.stop(STOP_LIMIT, this::requestEnd)) {
            classes.keep();
        }
    }

    /** SIGKILL, its own children included. */
    public final synchronized void kill() {
        process.kill();
    }

    public final boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** The process that it is now, or was last. */
    public final ChildProcess process() {
        return process;
    }

    void requestEnd(ProcessHandle handle) {
        handle.destroy();
    }

    @Override
    public void close() {
        stop();
    }
}
