package org.lianluo.shared.servers.process;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A process with the processes it started. */
public final class ProcessTree {
    private ProcessTree() {}

    /** SIGKILL for all of them; returns when they are gone. */
    public static void kill(ProcessHandle root) {
        List<ProcessHandle> family =
                Stream.concat(Stream.of(root), root.descendants()).toList();
        family.forEach(ProcessHandle::destroyForcibly);
        // A grandchild that became another's child may stay a zombie, which counts as alive: don't wait for ever.
        family.forEach(member ->
                member.onExit().completeOnTimeout(member, 5, TimeUnit.SECONDS).join());
    }

    /** SIGINT, which the Java API cannot send. */
    public static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new StartFailure("Cannot run kill: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted.", e);
        }
    }
}
