package org.lianluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.servers.SourceTree;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StateDirectory;

class LauncherTest {
    @TempDir
    Path directory;

    private StateDirectory state;

    @BeforeEach
    void useTheDirectory() {
        state = new StateDirectory(directory);
    }

    @Test
    void leavesWordOfWhyItStoppedInTheTerminalAndForStatus() throws Exception {
        Path terminal = Files.createFile(directory.resolve("terminal"));

        new StopNotice(state).leave("station ended with exit code 3", Optional.of(terminal));

        assertThat(terminal).content().contains("stopped: station ended with exit code 3");
        assertThat(run(directory, Map.of(), java("status")))
                .contains("The last one stopped by itself: station ended with exit code 3");
        assertThat(run(directory, Map.of(), java("down"))).contains("Nothing ran on", "station ended with exit code 3");
        assertThat(run(directory, Map.of(), java("status"))).doesNotContain("station");
    }

    @Test
    void whatIsStartedFromAPipeLeavesNoTerminal() throws Exception {
        ProcessBuilder launcher = new ProcessBuilder("true");

        StopNotice.handTerminalTo(launcher);

        assertThat(launcher.environment()).doesNotContainKey("LIANLUO_TERMINAL");
    }

    @Test
    void downSaysThatItStoppedSomething() throws Exception {
        ChildProcess.start(state, "kafka", List.of("sleep", "600"), Map.of());

        assertThat(run(directory, Map.of(), java("down"))).contains("Stopped: nothing runs on " + directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"up", "down", "status"})
    void helpHelpsWithoutABuild(String command) throws Exception {
        Path script = SourceTree.root().resolve("deployment/local/" + command);

        assertThat(run(directory, Map.of("PATH", "/usr/bin:/bin"), List.of(script.toString(), "--help")))
                .contains("Usage: deployment/local/up", "--detach", "deployment/local/down", "--dir <folder>");
    }

    @Test
    void upShowsWhatItBuilds() throws Exception {
        Path local = Files.createDirectories(directory.resolve("deployment/local"));
        Path tools = Files.createDirectories(directory.resolve("tools"));
        Files.copy(SourceTree.root().resolve("deployment/local/up"), local.resolve("up"));
        script(tools.resolve("java"), "echo ' java.specification.version = 17' >&2");
        script(tools.resolve("javac"), "true");
        script(
                tools.resolve("mvn"),
                "echo '[INFO] Building Lianluo :: station 1.0.0-SNAPSHOT      [9/17]'",
                "echo '[INFO] --- compiler:3.14.1:compile (default-compile) @ lianluo-station ---'",
                "echo '[ERROR] Station.java:[3,1] cannot find symbol'",
                "exit 1");

        String said = run(
                directory,
                Map.of("PATH", tools + ":/usr/bin:/bin"),
                List.of("bash", local.resolve("up").toString()));

        assertThat(said)
                .contains("  [9/17] Lianluo :: station\n", "[ERROR] Station.java:[3,1] cannot find symbol")
                .contains("The build failed", local.resolve("target/build.log").toString())
                .doesNotContain("default-compile");
    }

    private List<String> java(String command) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "-Dlianluo.root=" + SourceTree.root(),
                Up.class.getName(),
                command,
                "--dir",
                directory.toString());
    }

    private static void script(Path file, String... lines) throws Exception {
        Files.writeString(file, "#!/usr/bin/env bash\n" + String.join("\n", lines) + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    /** What a command says, on either stream. */
    private static String run(Path where, Map<String, String> environment, List<String> command) throws Exception {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }

    @Test
    void refusesADirectoryOnWhichAnotherLauncherRuns() {
        Launcher first = Launcher.take(state);

        assertThatThrownBy(() -> Launcher.take(state)).hasMessageContaining("Another launcher runs on");
        first.close();
        Launcher.take(state).close();
    }

    @Test
    void namesTheBusyPortAndAWayOut() throws Exception {
        try (ServerSocket busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            Preconditions.check(state, Map.of("Keycloak", busy.getLocalPort()), PortPlan.DEFAULT_BASE))
                    .hasMessage("Port " + busy.getLocalPort()
                            + " (Keycloak) is busy: stop what uses it, or start with --port-base 9000.");
        }
    }

    @Test
    void givesEveryPartAPortOfItsOwn() {
        assertThat(new PortPlan(8000).all().values()).doesNotHaveDuplicates();
        assertThat(new PortPlan(8000).all()).containsEntry("gateway", 8080).containsEntry("station", 8101);
    }

    @Test
    void understandsItsOptions() {
        UpOptions options = UpOptions.parse(List.of("--infra", "--port-base", "9000", "--dir", directory.toString()));

        assertThat(options)
                .isEqualTo(new UpOptions("up", false, false, UpOptions.Extent.INFRASTRUCTURE, 9000, directory));
        assertThat(UpOptions.parse(List.of("--no-demo")).withDemo()).isFalse();
        assertThat(UpOptions.parse(List.of()).withDemo()).isTrue();
        assertThatThrownBy(() -> UpOptions.parse(List.of("--nope"))).hasMessageStartingWith("Unknown argument --nope");
    }
}
