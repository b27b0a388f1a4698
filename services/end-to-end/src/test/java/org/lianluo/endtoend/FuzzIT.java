package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.shared.servers.SuiteService;

/**
 * Calls every operation of the API, as many people, with what is right, at the edge, and hostile. Nothing that a caller
 * sends may end in a 5xx, hang, or be refused without a problem document.
 *
 * <p>With {@code -Pfuzz} it runs half an hour with a new seed, which is printed. It changes rules, calendars and policies, so it
 * comes after all that counts on them.
 */
@Order(Integer.MAX_VALUE)
@ExtendWith(RunningSuite.class)
class FuzzIT {

    private static final int WORKERS = 3;

    /**
     * The part of the operations that is to let something in. It is no share of the calls, since a slow machine sends fewer. What
     * goes before the random calls reaches 0.32 alone.
     */
    private static final double REACHED = 0.4;

    /** The fuzzer is one caller that does nothing else. */
    private static final Map<String, String> UNLIMITED = Stream.of(
                    "CALLER", "ANONYMOUS", "ANONYMOUS_WRITE", "WRONG_TRACKING_CODE")
            .collect(Collectors.toMap(limit -> "LIANLUO_GATEWAY_LIMITS_" + limit + "_REQUESTS", limit -> "10000000"));

    private final String limited = RestAssured.baseURI;

    @BeforeEach
    void passByTheLimits() {
        RestAssured.baseURI = RunningSuite.suite()
                .startReplica(SuiteService.GATEWAY, UNLIMITED)
                .url();
    }

    @AfterEach
    void leaveTheLimits() {
        RestAssured.baseURI = limited;
    }

    @Test
    void nothingThatIsSentBreaksIt() throws Exception {
        long seconds = Long.getLong("lianluo.fuzz.seconds", 120);
        String given = System.getProperty("lianluo.fuzz.seed", "20261126");
        long seed = given.equals("random") ? new Random().nextLong() : Long.parseLong(given);
        System.out.println("Fuzzing with -Dfuzz.seed=" + seed + " for " + seconds + " s");

        FuzzContract contract = FuzzContract.ofTheGateway();
        FuzzPool pool = new FuzzPool();
        FuzzSeeds.plant(pool);
        FuzzReport report = new FuzzReport(contract);
        new FuzzExamples(contract, pool, report, new Random(seed)).send();
        FuzzSeeds.plantInHand(pool);
        FuzzSeeds.plantSupervised(pool);
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        List<Future<?>> running = new ArrayList<>();
        for (int worker = 0; worker < WORKERS; worker++) {
            Random random = new Random(seed + worker);
            running.add(workers.submit(() -> new Fuzzer(contract, pool, report, random).run(seconds)));
        }
        workers.shutdown();
        for (Future<?> each : running) {
            each.get();
        }

        System.out.println(report.summary());
        keepLogs();
        assertThat(report.failures()).as("seed " + seed).isEmpty();
        assertThat(report.neverCalled()).isEmpty();
        assertThat(report.reached()).as(report.summary()).isGreaterThan(REACHED);
        for (SuiteService service : SuiteService.behindGateway()) {
            String metrics = given().baseUri(
                            RunningSuite.suite().service(service).managementUrl())
                    .get("/q/metrics")
                    .asString();
            assertThat(metrics)
                    .as("texts that reached the database of %s though it can't store them", service)
                    .contains("lianluo_texts_unstorable_total 0.0");
        }
    }

    /** For whoever looks for the cause of a failure; the suite's own folder goes with it. */
    private static void keepLogs() throws IOException {
        Path logs = RunningSuite.suite().state().log("any").getParent();
        Path kept = Files.createDirectories(Path.of("target", "fuzz-logs"));
        try (Stream<Path> files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.copy(file, kept.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
