package org.lianluo.benchmark.load;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.PopulationBuilder;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One load, as {@link LoadRun} sets it: users who call without a pause (a closed model, for throughput), or calls that
 * begin at a fixed rate whether or not those before them have ended (an open model, for latency). The same load goes before
 * it as a warm-up, in this process too: else Gatling's own start would be measured.
 */
public final class Load extends Simulation {
    /** In the JSON body of the calls, replaced by a number that no other call has. */
    public static final String NUMBER = "@number@";

    private static final String MEASURED = "measured";

    private static final AtomicInteger NUMBERS = new AtomicInteger(Integer.getInteger("load.first", 0));

    /** What Gatling tells of the calls after the warm-up, it tells as the actual values of assertions, in their order. */
    public Load() {
        HttpProtocolBuilder protocol =
                http.baseUrl(System.getProperty("load.url")).shareConnections();
        String token = System.getProperty("load.token");
        setUp(calls("warm-up", Integer.getInteger("load.warm-up"))
                        .andThen(calls(MEASURED, Integer.getInteger("load.seconds"))))
                .protocols(token == null ? protocol : protocol.authorizationHeader("Bearer " + token))
                .assertions(
                        details(MEASURED).failedRequests().count().gte(0L),
                        details(MEASURED).successfulRequests().count().gte(0L),
                        details(MEASURED).responseTime().percentile(50).gte(0),
                        details(MEASURED).responseTime().percentile(99).gte(0));
    }

    private static PopulationBuilder calls(String name, int seconds) {
        Duration time = Duration.ofSeconds(seconds);
        ScenarioBuilder calls = scenario(name).exec(call(name));
        int users = Integer.getInteger("load.users", 0);
        return users > 0
                ? calls.injectClosed(constantConcurrentUsers(users).during(time))
                : calls.injectOpen(
                        constantUsersPerSec(Integer.getInteger("load.rate")).during(time));
    }

    private static HttpRequestActionBuilder call(String name) {
        String path = System.getProperty("load.path");
        String body = System.getProperty("load.body");
        if (body == null) {
            return http(name).get(path).check(status().is(200));
        }
        return http(name)
                .post(path)
                .header("Idempotency-Key", session -> UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .body(StringBody(session -> body.replace(NUMBER, Integer.toString(NUMBERS.incrementAndGet()))))
                .check(status().is(201));
    }
}
