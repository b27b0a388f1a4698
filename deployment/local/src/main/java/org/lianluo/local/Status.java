package org.lianluo.local;

import java.nio.file.Files;
import java.util.List;
import org.lianluo.shared.servers.process.ProcessRecord;
import org.lianluo.shared.servers.process.StateDirectory;

/** What runs on a state directory. */
final class Status {
    private final StateDirectory state;

    Status(StateDirectory state) {
        this.state = state;
    }

    /** Prints it and says whether a suite is up. */
    boolean print() {
        boolean up = Files.isDirectory(state.root()) && Launcher.running(state).isPresent();
        if (!up) {
            Terminal.line("No suite runs on %s", state.root());
            new StopNotice(state).read().ifPresent(why -> Terminal.line("The last one stopped by itself: %s", why));
            return false;
        }
        Terminal.line(
                "%s",
                Launcher.portBase(state).map(base -> "Up, ports from " + base).orElse("Starting or stopping"));
        List<ProcessRecord> records = ProcessRecord.all(state.processes());
        for (ProcessRecord record : records) {
            Terminal.line(
                    "  %-12s %-8s process %-8d %s",
                    record.name(),
                    record.process().isPresent() ? "runs" : "is dead",
                    record.pid(),
                    state.log(record.name()));
        }
        return true;
    }
}
