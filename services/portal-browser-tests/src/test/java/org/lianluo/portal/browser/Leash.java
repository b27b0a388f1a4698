package org.lianluo.portal.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Holds a program and its children, who are a process group of their own: a shell kills them all and deletes their folder,
 * where their temporary files are too, when the pipe to it closes. {@link #close} does that, or the death of this JVM.
 */
final class Leash implements AutoCloseable {
    private static final String SCRIPT = """
            folder=$1
            shift
            setsid "$@" < /dev/null 2>&1 &
            exec > /dev/null 2>&1
            cat
            kill -KILL -- "-$!" "$!"
            wait
            # A child that is about to die may still write.
            rm -rf "$folder" || { sleep 1; rm -rf "$folder"; }
            """;

    private final Process shell;

    private Leash(Process shell) {
        this.shell = shell;
    }

    static Leash start(Path folder, List<String> program, Map<String, String> environment) throws IOException {
        // In a session of its own, so that Ctrl-C does not reach it.
        List<String> command = new ArrayList<>(List.of("setsid", "bash", "-c", SCRIPT, "leash", folder.toString()));
        command.addAll(program);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.environment().put("TMPDIR", folder.toString());
        return new Leash(builder.start());
    }

    /** What the program and its children say; it ends with the last of them. */
    InputStream output() {
        return shell.getInputStream();
    }

    @Override
    public void close() throws IOException {
        shell.getOutputStream().close();
        shell.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
