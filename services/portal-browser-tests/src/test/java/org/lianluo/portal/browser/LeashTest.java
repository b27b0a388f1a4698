package org.lianluo.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Nothing is left of a browser, however it ends. */
@ExtendWith(BrowserExtension.class)
class LeashTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    @Test
    void leavesNothingWhenItIsClosed() {
        Set<ProcessHandle> before = children(ProcessHandle.current());
        Chromium chromium = Chromium.start(Chromium.find(), folder.resolve("chromium.log"));
        Set<ProcessHandle> family = children(ProcessHandle.current());
        family.removeAll(before);
        assertThat(family).filteredOn(LeashTest::runs).hasSizeGreaterThan(3);
        assertThat(chromium.profile()).isNotEmptyDirectory();

        chromium.close();

        await().atMost(LIMIT).until(() -> family.stream().noneMatch(LeashTest::runs));
        assertThat(chromium.profile()).doesNotExist();
    }

    @Test
    void endsWithAJvmThatIsKilled() throws Exception {
        Process jvm = holder();
        try (BufferedReader said = jvm.inputReader()) {
            assertThat(said.readLine()).isEqualTo("up");
        }
        Set<ProcessHandle> family = children(jvm.toHandle());
        assertThat(family).filteredOn(LeashTest::runs).hasSizeGreaterThan(4);
        assertThat(folder).isDirectoryContaining("glob:**chromium-*");

        jvm.destroyForcibly();

        await().atMost(LIMIT).until(() -> family.stream().noneMatch(LeashTest::runs));
        assertThat(folder).isEmptyDirectory();
    }

    /** A JVM with a browser, whose temporary files all lie in the folder. */
    private Process holder() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                BrowserHolder.class.getName());
        builder.environment().put("TMPDIR", folder.toString());
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private static Set<ProcessHandle> children(ProcessHandle of) {
        return of.descendants().collect(Collectors.toSet());
    }

    /** What has died has no program any more, also before somebody took note of its death. */
    private static boolean runs(ProcessHandle process) {
        return process.info().command().isPresent();
    }
}
