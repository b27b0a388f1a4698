package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.lianluo.local.Suite;
import org.lianluo.shared.servers.SuiteService;

/** PostgreSQL goes away in the midst of work: callers get a clear refusal, and nothing that was accepted is lost. */
@ExtendWith(RunningSuite.class)
class PostgresAwayIT {

    private static final Duration RECOVERY = Duration.ofMinutes(3);

    @Test
    void nothingIsLostAndNothingBecomesADeadLetter() {
        Suite suite = RunningSuite.suite();
        int suggestionBefore = deadLetters(SuiteService.SUGGESTION);
        int handlingBefore = deadLetters(SuiteService.HANDLING);
        Case opinion = Case.submitted("数据库中断");
        opinion.triage(Case.forwardTo(Directory.UNIT)).statusCode(200);

        suite.postgres().kill();
        given().get("/api/v1/stations")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .body("code", equalTo("unavailable"));
        assertThat(given().baseUri(suite.service(SuiteService.STATION).managementUrl())
                        .get("/q/health/ready")
                        .statusCode())
                .isEqualTo(503);
        suite.postgres().restart();

        await().atMost(RECOVERY)
                .untilAsserted(() -> given().get("/api/v1/stations").then().statusCode(200));
        await().atMost(RECOVERY).ignoreExceptions().until(() -> opinion.awaitAssignment(Directory.UNIT, 1) != null);
        // Keycloak keeps its accounts there too: each connection of its pool fails once more before it is replaced.
        await().atMost(RECOVERY).until(() -> IntStream.range(0, 10).allMatch(number -> Actor.canLogIn("intake")));
        assertThat(deadLetters(SuiteService.SUGGESTION)).isEqualTo(suggestionBefore);
        assertThat(deadLetters(SuiteService.HANDLING)).isEqualTo(handlingBefore);
    }

    private static int deadLetters(SuiteService service) {
        return given().baseUri(RunningSuite.suite().service(service).managementUrl())
                .get("/q/operator/dead-letters")
                .then()
                .statusCode(200)
                .extract()
                .path("items.size()");
    }
}
