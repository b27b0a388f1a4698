package org.lianluo.shared.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.shared.servers.process.ChildProcess;
import org.lianluo.shared.servers.process.StateDirectory;

class ClassArchiveTest {
    private static final Path BUILT = SourceTree.root().resolve("pom.xml");
    private static final String READY = "here I am";

    @Test
    void isNoneWhereNobodyPreparedIt(@TempDir Path directory) {
        StateDirectory state = new StateDirectory(directory);

        assertThat(new ClassArchive(state, "patient").options()).isEmpty();
    }

    @Test
    void isWrittenAtTheFirstStopAndReadAtTheNextStart(@TempDir Path directory) throws IOException {
        StateDirectory state = new StateDirectory(directory);
        ClassArchive.prepare(state, BUILT);
        Patient server = new Patient(state);
        server.restart();
        assertThat(server.log()).doesNotContain("Main source: shared objects file");

        server.stop();
        Files.delete(state.log("patient"));
        ClassArchive.prepare(state, BUILT);
        server.restart();

        assertThat(server.log()).contains("Main source: shared objects file");
        server.stop();
    }

    @Test
    void isNotKeptOfAServerThatWasKilled(@TempDir Path directory) {
        StateDirectory state = new StateDirectory(directory);
        ClassArchive.prepare(state, BUILT);
        Patient server = new Patient(state);
        server.restart();
        List<String> before = server.classes.options();

        server.kill();
        server.stop();

        assertThat(server.classes.options()).isEqualTo(before).anyMatch(option -> option.contains("AtExit"));
    }

    @Test
    void isThrownAwayWithTheBuildThatItWasMadeOf(@TempDir Path directory) throws IOException {
        StateDirectory state = new StateDirectory(directory);
        ClassArchive.prepare(state, BUILT);
        Path archive = Files.createFile(directory.resolve("class-archives/patient.jsa"));
        ClassArchive.prepare(state, BUILT);
        assertThat(archive).exists();

        Files.writeString(directory.resolve("class-archives/made-of"), "another build");
        ClassArchive.prepare(state, BUILT);

        assertThat(archive).doesNotExist();
    }

    /** A JVM that waits until it is stopped. Its class is in a jar, since those of folders are not archived. */
    private static final class Patient extends ServerProcess {
        Patient(StateDirectory state) {
            super(state, "patient", 0, Duration.ofSeconds(60));
        }

        @Override
        protected ChildProcess launch() {
            List<String> options = new ArrayList<>(classes.options());
            options.addAll(List.of("-Xlog:class+load", "-cp", jar().toString(), Main.class.getName()));
            return ChildProcess.start(state, name, ChildProcess.java(64, options), Map.of());
        }

        @Override
        protected boolean isReady() {
            return log().contains(READY);
        }

        String log() {
            try {
                return Files.readString(state.log(name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Path jar() {
            Path jar = state.root().resolve("patient.jar");
            String entry = Main.class.getName().replace('.', '/') + ".class";
            try {
                if (!Files.exists(jar)) {
                    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                            InputStream bytes = Main.class.getClassLoader().getResourceAsStream(entry)) {
                        out.putNextEntry(new JarEntry(entry));
                        bytes.transferTo(out);
                    }
                }
                return jar;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final class Main {
        private Main() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(READY);
            Thread.currentThread().join();
        }
    }
}
