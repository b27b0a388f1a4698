package org.lianluo.benchmark.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs {@link Load} once, in a process of its own as Gatling wants it, and reads what Gatling counted. */
public final class LoadRun {
    /** What Gatling prints of an assertion. */
    private static final Pattern ACTUAL = Pattern.compile(".* : true \\(actual : ([\\d.]+)\\)");

    private final Path results;

    public LoadRun(Path results) {
        this.results = results;
    }

    /**
     * @param perSecond answers as expected, a second
     * @param p50 milliseconds
     * @param p99 milliseconds
     */
    public record Result(double perSecond, long p50, long p99) {
        public String percentiles() {
            return "p50 " + p50 + " ms, p99 " + p99 + " ms";
        }
    }

    /**
     * @param token null for none
     * @param body null for a GET
     * @param first the number that the first call carries in place of {@link Load#NUMBER}
     */
    public record Target(String url, String path, String token, String body, int first) {}

    /**
     * @param warmUp seconds of the same load that are not counted
     * @param seconds how long is measured
     */
    public record Phases(int warmUp, int seconds) {}

    /** As many calls as a number of users make that don't pause. */
    public Result closed(Target target, int users, Phases phases) {
        return run(target, "-Dload.users=" + users, phases);
    }

    /** A fixed number of calls a second, however long they take. */
    public Result open(Target target, int rate, Phases phases) {
        return run(target, "-Dload.rate=" + rate, phases);
    }

    private Result run(Target target, String model, Phases phases) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                model,
                "-Dload.first=" + target.first(),
                "-Dload.warm-up=" + phases.warmUp(),
                "-Dload.seconds=" + phases.seconds(),
                "-Dload.url=" + target.url(),
                "-Dload.path=" + target.path()));
        if (target.token() != null) {
            command.add("-Dload.token=" + target.token());
        }
        if (target.body() != null) {
            command.add("-Dload.body=" + target.body());
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                "io.gatling.app.Gatling",
                "-s",
                Load.class.getName(),
                "-rf",
                results.toString()));
        List<Double> actual = report(command);
        if (actual.isEmpty() || actual.get(0) > 0) {
            throw new IllegalStateException("Calls were refused, see " + log());
        }
        return new Result(
                actual.get(1) / phases.seconds(),
                actual.get(2).longValue(),
                actual.get(3).longValue());
    }

    /** The actual values of the assertions of {@link Load}. */
    private List<Double> report(List<String> command) {
        try {
            Files.createDirectories(results);
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log().toFile())
                    .start()
                    .waitFor();
            return Files.readAllLines(log()).stream()
                    .map(ACTUAL::matcher)
                    .filter(Matcher::matches)
                    .map(actual -> Double.valueOf(actual.group(1)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Gatling cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path log() {
        return results.resolve("gatling.log");
    }
}
