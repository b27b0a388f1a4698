package org.lianluo.shared.servers.process;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Processes that are written down in a state directory although the launcher that started them is gone. */
public final class Leftovers {
    private static final List<String> PREPARATIONS = List.of("initdb", "kafka-format", "keycloak-build");

    private Leftovers() {}

    /**
     * Ends all of them; they first get the chance to do so in order.
     *
     * @return whether there were any
     */
    public static boolean end(StateDirectory state, Consumer<String> progress) {
        List<ProcessRecord> records = ProcessRecord.all(state.processes());
        boolean any = records.stream().anyMatch(record -> record.process().isPresent());
        for (ProcessRecord record : records) {
            record.process().ifPresent(process -> {
                progress.accept("Stopping " + record.name() + ", left over from an earlier run");
                process.destroy();
            });
        }
        for (ProcessRecord record : records) {
            record.process().ifPresent(process -> {
                process.onExit()
                        .completeOnTimeout(process, 10, TimeUnit.SECONDS)
                        .join();
                ProcessTree.kill(process);
            });
            record.delete();
        }
        return any;
    }

    /** Ends what prepares the start of a server, so that stopping doesn't wait for it. */
    public static void endPreparations(StateDirectory state) {
        ProcessRecord.all(state.processes()).stream()
                .filter(record -> PREPARATIONS.contains(record.name()))
                .forEach(record -> record.process().ifPresent(ProcessTree::kill));
    }
}
