package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A packaged service, run as production runs it: without a profile of its own, logging to standard output. */
final class ProductionProcess implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(2);
    private static final Pattern LISTENING = Pattern.compile("Listening on: http://[^:]+:(\\d+)");

    private final Process process;
    private final Path output;

    private ProductionProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts a service on free ports and waits until it listens. */
    static ProductionProcess start(String service, Map<String, String> settings, Path folder) {
        Path jar =
                Path.of(System.getProperty("lianluo.root"), "services", service, "target/quarkus-app/quarkus-run.jar");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Dquarkus.http.host=127.0.0.1",
                "-Dquarkus.http.port=0",
                "-Dquarkus.management.port=0"));
        settings.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.addAll(List.of("-jar", jar.toString()));
        Path output = folder.resolve(service + ".log");
        try {
            return new ProductionProcess(
                            new ProcessBuilder(command)
                                    .redirectOutput(output.toFile())
                                    .start(),
                            output)
                    .listening();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ProductionProcess listening() {
        try {
            await().atMost(START).failFast(() -> !process.isAlive()).until(() -> port() != null);
            return this;
        } catch (RuntimeException e) {
            close();
            throw new AssertionError("It does not listen; it says: " + String.join("\n", lines()), e);
        }
    }

    /** Sends a request that is refused with this status; gives the correlation id of the problem. */
    String refused(String path, int status) {
        return given().baseUri("http://127.0.0.1:" + port())
                .get(path)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .extract()
                .path("correlationId");
    }

    /** The whole lines that it has written so far. */
    List<String> lines() {
        try {
            String written = Files.readString(output);
            return written.substring(0, written.lastIndexOf('\n') + 1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String port() {
        Matcher listening = LISTENING.matcher(String.join("\n", lines()));
        return listening.find() ? listening.group(1) : null;
    }

    @Override
    public void close() {
        process.destroyForcibly();
        process.onExit().join();
    }
}
