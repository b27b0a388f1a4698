package org.lianluo.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs {@link Load} once, in a process of its own as Gatling wants it, and reads what Gatling counted. */
final class LoadRun {
    /** A line of the summary that Gatling prints: all calls, those as expected, those not. */
    private static final Pattern FIGURES =
            Pattern.compile("> (?<what>.+?) +\\| +\\S+ \\| +(?<ok>\\S+) \\| +(?<ko>\\S+)");

    private final Path results;

    LoadRun(Path results) {
        this.results = results;
    }

    /**
     * @param perSecond answers as expected, a second
     * @param p50 milliseconds
     * @param p99 milliseconds
     */
    record Result(double perSecond, long p50, long p99) {
        String percentiles() {
            return "p50 " + p50 + " ms, p99 " + p99 + " ms";
        }
    }

    /**
     * @param token null for none
     * @param body null for a GET
     * @param first the number that the first call carries in place of {@link Load#NUMBER}
     */
    record Target(String url, String path, String token, String body, int first) {}

    /** As many calls as a number of users make that don't pause. */
    Result closed(Target target, int users, int seconds) {
        return run(target, "-Dload.users=" + users, seconds);
    }

    /** A fixed number of calls a second, however long they take. */
    Result open(Target target, int rate, int seconds) {
        return run(target, "-Dload.rate=" + rate, seconds);
    }

    private Result run(Target target, String model, int seconds) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Xmx512m",
                model,
                "-Dload.first=" + target.first(),
                "-Dload.seconds=" + seconds,
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
        Map<String, Long> report = report(command);
        if (report.getOrDefault("request count, failed", 1L) > 0) {
            throw new IllegalStateException("Calls were refused, see " + results.resolve("gatling.log"));
        }
        return new Result(
                (double) report.get("request count") / seconds,
                report.get("response time 50th percentile (ms)"),
                report.get("response time 99th percentile (ms)"));
    }

    private Map<String, Long> report(List<String> command) {
        try {
            Files.createDirectories(results);
            Path log = results.resolve("gatling.log");
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start()
                    .waitFor();
            Map<String, Long> report = new HashMap<>();
            for (String line : Files.readAllLines(log)) {
                Matcher figures = FIGURES.matcher(line);
                if (figures.matches()) {
                    report.put(figures.group("what"), number(figures.group("ok")));
                    report.put(figures.group("what") + ", failed", number(figures.group("ko")));
                }
            }
            return report;
        } catch (IOException e) {
            throw new IllegalStateException("Gatling cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static long number(String text) {
        String digits = text.replace(",", "");
        return digits.matches("\\d+") ? Long.parseLong(digits) : 0;
    }
}
