package org.lianluo.shared.servers.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends the children of this JVM when it dies without a chance to do so itself (kill -9, a test run cut off): a shell in
 * a session of its own reads the ids of the running children from a pipe; the pipe closes when this JVM is gone.
 */
final class OrphanWatch {
    private static final String SCRIPT = """
            declare -A ids
            while read -r sign id; do
              if [ "$sign" = + ]; then ids[$id]=1; else unset "ids[$id]"; fi
            done
            set -- "${!ids[@]}"
            [ $# -gt 0 ] || exit 0
            kill -TERM "$@"
            for second in 1 2 3 4 5 6 7 8 9 10; do
              kill -0 "$@" || exit 0
              sleep 1
            done
            kill -KILL "$@"
            """;

    private static Process watch;

    private OrphanWatch() {}

    static synchronized void add(long pid) {
        tell("+ " + pid);
    }

    static synchronized void remove(long pid) {
        if (watch != null) {
            tell("- " + pid);
        }
    }

    private static void tell(String line) {
        try {
            if (watch == null || !watch.isAlive()) {
                watch = new ProcessBuilder("setsid", "bash", "-c", SCRIPT)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
            }
            watch.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
            watch.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
