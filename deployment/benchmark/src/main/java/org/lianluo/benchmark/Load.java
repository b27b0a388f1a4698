package org.lianluo.benchmark;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.constantConcurrentUsers;
import static io.gatling.javaapi.core.CoreDsl.constantUsersPerSec;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ClosedInjectionStep;
import io.gatling.javaapi.core.ScenarioBuilder;
import io.gatling.javaapi.core.Simulation;
import io.gatling.javaapi.http.HttpProtocolBuilder;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One load, as {@link LoadRun} sets it: users who call without a pause (a closed model, for throughput), or calls that
 * begin at a fixed rate whether or not those before them have ended (an open model, for latency).
 */
public final class Load extends Simulation {
    /** In the JSON body of the calls, replaced by a number that no other call has. */
    static final String NUMBER = "@number@";

    private static final AtomicInteger NUMBERS = new AtomicInteger(Integer.getInteger("load.first", 0));

    public Load() {
        Duration time = Duration.ofSeconds(Integer.getInteger("load.seconds"));
        ScenarioBuilder calls = scenario("calls").exec(call());
        int users = Integer.getInteger("load.users", 0);
        var injection = users > 0
                ? calls.injectClosed(new ClosedInjectionStep[] {
                    constantConcurrentUsers(users).during(time)
                })
                : calls.injectOpen(
                        constantUsersPerSec(Integer.getInteger("load.rate")).during(time));
        HttpProtocolBuilder protocol =
                http.baseUrl(System.getProperty("load.url")).shareConnections();
        String token = System.getProperty("load.token");
        setUp(injection).protocols(token == null ? protocol : protocol.authorizationHeader("Bearer " + token));
    }

    private static HttpRequestActionBuilder call() {
        String path = System.getProperty("load.path");
        String body = System.getProperty("load.body");
        if (body == null) {
            return http("call").get(path).check(status().is(200));
        }
        return http("call")
                .post(path)
                .header("Idempotency-Key", session -> UUID.randomUUID().toString())
                .header("Content-Type", "application/json")
                .body(StringBody(session -> body.replace(NUMBER, Integer.toString(NUMBERS.incrementAndGet()))))
                .check(status().is(201));
    }
}
