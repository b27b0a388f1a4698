package org.lianluo.benchmark;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.lianluo.benchmark.load.LoadRun;

/** Measures a running suite and prints a table; {@code deployment/benchmark/run} starts the suite and calls this. */
public final class Benchmark {

    private Benchmark() {}

    /**
     * @param args state directory of the suite, its port base, folder for Gatling's results, and which parts to measure:
     *     all without a fourth, or some of {@code writes}, {@code events}, {@code reads}, {@code pages}, {@code screens}, {@code polls}, {@code supervision},
     *     {@code directory}; directory and port
     *     base of another suite to compare writes and pages with, or neither
     */
    public static void main(String[] args) throws SQLException, InterruptedException, ExecutionException {
        Site site = new Site(Path.of(args[0]), Integer.parseInt(args[1]));
        LoadRun loads = new LoadRun(Path.of(args[2]));
        List<String> parts = args.length > 3
                ? List.of(args[3].split(","))
                : List.of("screens", "polls", "writes", "events", "reads", "pages", "supervision", "directory");
        List<Site> sites =
                args.length > 5 ? List.of(site, new Site(Path.of(args[4]), Integer.parseInt(args[5]))) : List.of(site);
        Table table = new Table(System.out);
        if (parts.contains("screens")) {
            new ScreenBenchmark(site, table).run();
        }
        if (parts.contains("polls")) {
            new PollBenchmark(site, table).run();
        }
        if (parts.contains("writes")) {
            WriteBenchmark.run(sites, loads, table);
        }
        if (parts.contains("events")) {
            new EventBenchmark(site, loads, table).run();
        }
        if (parts.contains("reads")) {
            new ReadBenchmark(site, loads, table).run();
        }
        if (parts.contains("pages")) {
            new PageBenchmark(sites, table).run();
        }
        if (parts.contains("supervision")) {
            new SupervisionBenchmark(site, Path.of(args[0]), table).run();
        }
        if (parts.contains("directory")) {
            new DirectoryBenchmark(site, Path.of(args[0]), table).run();
        }
        new Memory(Path.of(args[0]), table).run();
    }
}
