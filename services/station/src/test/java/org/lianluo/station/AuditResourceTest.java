package org.lianluo.station;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

/** The trail as an auditor and a security administrator see it; every service has the same. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AuditResourceTest {

    private static final String EVENTS = "/api/v1/station-audit-events";

    private final String actor = "actor-" + UUID.randomUUID();

    @Test
    void filtersAndPagesTheNewestFirst() {
        row("2026-11-01T00:00:00Z", "opinion.disclose", "first");
        row("2026-11-02T00:00:00Z", "opinion.disclose", "second");
        row("2026-11-03T00:00:00Z", "policy.set", "third");

        auditor().get(EVENTS + "?actor=" + actor).then().body("items.detail", contains("third", "second", "first"));
        auditor()
                .get(EVENTS + "?actor=" + actor + "&action=opinion.disclose")
                .then()
                .body("items.detail", contains("second", "first"));
        auditor()
                .get(EVENTS + "?actor=" + actor + "&from=2026-11-02T00:00:00Z&to=2026-11-03T00:00:00Z")
                .then()
                .body("items.detail", contains("second"));
        String next = auditor()
                .get(EVENTS + "?limit=2&actor=" + actor)
                .then()
                .body("items.detail", contains("third", "second"))
                .extract()
                .path("next");
        auditor()
                .get(EVENTS + "?limit=2&actor=" + actor + "&cursor=" + next)
                .then()
                .body("items.detail", contains("first"))
                .body("next", equalTo(null));
    }

    @Test
    void isReadUnderAuditItself() {
        auditor().get(EVENTS + "?actor=" + actor).then().statusCode(200);

        assertThat(Database.count(
                        "select count(*) from audit_event where action = 'audit.read' and detail = ?",
                        "actor=" + actor))
                .isEqualTo(1);
    }

    @Test
    void masksNumbersThatSomebodyTypedIntoAReason() {
        row("2026-11-01T00:00:00Z", "opinion.disclose", "回电 13800001234");

        auditor().get(EVENTS + "?actor=" + actor).then().body("items[0].detail", not(containsString("13800001234")));
    }

    @Test
    void refusesASpanOfTimeThatEndsBeforeItBegins() {
        auditor()
                .get(EVENTS + "?from=2026-11-02T00:00:00Z&to=2026-11-01T00:00:00Z")
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("to"));
    }

    @Test
    void whereKafkaIsAwayTheVerificationSaysThatItDidNotCompare() {
        given().header("Authorization", bearer(Role.SECURITY_ADMIN))
                .get("/api/v1/station-audit-verification")
                .then()
                .statusCode(200)
                .body("state", equalTo("NOT_COMPARED"));
        assertThat(Database.count("select count(*) from audit_event where action = 'audit.verify'"))
                .isPositive();
    }

    @Test
    void theTrailOfAnotherServiceIsNotHere() {
        auditor().get("/api/v1/survey-audit-events").then().statusCode(404);
        given().header("Authorization", bearer(Role.SECURITY_ADMIN))
                .get("/api/v1/survey-audit-verification")
                .then()
                .statusCode(404);
    }

    private void row(String at, String action, String detail) {
        UUID id = UUID.randomUUID();
        Database.execute(
                "insert into audit_event values (?, ?::timestamptz, ?, null, ?, 'opinion', null, ?)",
                id,
                at,
                actor,
                action,
                detail);
        Database.execute("insert into audit_pending values (?)", id);
    }

    private static RequestSpecification auditor() {
        return given().header("Authorization", bearer(Role.AUDITOR));
    }

    private static String bearer(Role role) {
        return Tokens.withRoles(role.name()).bearer();
    }
}
