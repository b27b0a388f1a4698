package org.lianluo.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {
    @TempDir
    Path directory;

    private StateDirectory state;

    @BeforeEach
    void useTheDirectory() {
        state = new StateDirectory(directory);
    }

    @Test
    void endsAProcessThatAnEarlierLauncherLeftBehind() {
        ChildProcess child = ChildProcess.start(state, "kafka", List.of("sleep", "600"), Map.of());

        Leftovers.end(state, line -> {});

        assertThat(child.isAlive()).isFalse();
        assertThat(state.processes()).isEmptyDirectory();
    }

    @Test
    void leavesAProcessAloneThatGotTheIdOfADeadOne() throws Exception {
        ChildProcess child = ChildProcess.start(state, "kafka", List.of("sleep", "600"), Map.of());
        Files.writeString(state.processes().resolve("kafka.pid"), child.pid() + " 2020-01-01T00:00:00Z\n");

        Leftovers.end(state, line -> {});

        assertThat(child.isAlive()).isTrue();
        child.kill();
    }

    @Test
    void saysHowAChildEndedBeforeItWasReady() {
        ChildProcess child =
                ChildProcess.start(state, "connect", List.of("bash", "-c", "echo FATAL no disk; exit 3"), Map.of());

        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(20), () -> false))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("connect ended with exit code 3")
                .hasMessageContaining("FATAL no disk");
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
    void keepsSecretsForTheirOwnerAndForTheNextStart() throws Exception {
        String first = new Secrets(state).key("station.audit");

        assertThat(new Secrets(state).key("station.audit")).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(new Secrets(state).file())))
                .isEqualTo("rw-------");
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
