package org.lianluo.endtoend;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.lianluo.local.Suite;
import org.lianluo.shared.servers.SourceTree;

/** The README's tour, pasted into a shell, does what the README says. */
@ExtendWith(RunningSuite.class)
class TourIT {

    private static final Pattern BLOCK = Pattern.compile("```bash\\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void theTourOfTheReadmeEndsWithClosedCases() throws IOException, InterruptedException {
        assumeThat(Stream.of("bash", "curl", "sed"))
                .as("what the tour itself asks for")
                .allMatch(TourIT::isOnPath);

        String output = run(tour() + "\necho \"LAST $(status) $(state)\"\n");

        assertThat(output).contains("LAST CLOSED CLOSED").contains("application/pdf, ");
        assertThat(output).contains("\"receiptNumber\":").contains("张*").doesNotContain("张三", "13800001234");
        assertThat(output.split("\"status\":404", -1))
                .as("two refusals that look like none")
                .hasSize(3);
        assertThat(output).contains("\"status\":412");
    }

    private static String tour() throws IOException {
        Suite suite = RunningSuite.suite();
        String readme = Files.readString(SourceTree.root().resolve("README.md"));
        String section = readme.substring(readme.indexOf("## A tour"));
        Matcher block = BLOCK.matcher(section.substring(0, section.indexOf("\n## ", 1)));
        StringBuilder script = new StringBuilder();
        while (block.find()) {
            script.append(block.group(1));
        }
        return script.toString()
                .replace("http://127.0.0.1:8080/api/v1", suite.gatewayUrl() + "/api/v1")
                .replace(
                        "http://127.0.0.1:8090/realms/lianluo",
                        suite.tokenUrl().replace("/protocol/openid-connect/token", ""));
    }

    private String run(String script) throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process bash = new ProcessBuilder("bash")
                .redirectErrorStream(true)
                .redirectInput(
                        Files.writeString(directory.resolve("tour.sh"), script).toFile())
                .redirectOutput(output.toFile())
                .start();
        try {
            assertThat(bash.waitFor(2, TimeUnit.MINUTES)).as("the tour ends").isTrue();
        } finally {
            bash.destroyForcibly();
        }
        return Files.readString(output, UTF_8);
    }

    private static boolean isOnPath(String command) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }
}
