package org.lianluo.shared.servers.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildProcessTest {
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
    void quotesTheInnermostCauseThatThisRunLogged() throws Exception {
        Files.writeString(state.log("station"), "ERROR of an earlier run\n");
        String log = "12:00 ERROR Failed to start\\n\\tat a.B.c\\nCaused by: a.Wrapper: no\\n\\tat a.B.c\\n"
                + "Caused by: java.net.BindException: Address already in use\\n\\tat a.B.c\\n";

        ChildProcess child =
                ChildProcess.start(state, "station", List.of("bash", "-c", "printf '" + log + "'; exit 1"), Map.of());

        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(20), () -> false))
                .hasMessage("station ended with exit code 1: 12:00 ERROR Failed to start;"
                        + " Caused by: java.net.BindException: Address already in use (see " + state.log("station")
                        + ")");
    }

    @Test
    void doesNotQuoteTheTroubleOfAnEarlierRun() throws Exception {
        Files.writeString(state.log("station"), "ERROR of an earlier run\n");

        ChildProcess child = ChildProcess.start(state, "station", List.of("bash", "-c", "exit 1"), Map.of());

        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(20), () -> false))
                .hasMessageContaining("it logged nothing");
    }

    @Test
    void saysThatAChildWasKilled() {
        ChildProcess child = ChildProcess.start(state, "kafka", List.of("bash", "-c", "kill -9 $$"), Map.of());

        assertThatThrownBy(() -> child.awaitReady(Duration.ofSeconds(20), () -> false))
                .hasMessage("kafka was killed, by hand or by the system for want of memory (see " + state.log("kafka")
                        + ")");
    }
}
