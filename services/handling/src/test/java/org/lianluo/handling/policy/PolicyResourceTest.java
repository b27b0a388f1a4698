package org.lianluo.handling.policy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.security.Role;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PolicyResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(510100);

    @Inject
    PolicyBook book;

    @Inject
    Transactions transactions;

    private final String region = String.valueOf(NUMBER.incrementAndGet());

    @Test
    void whatTheIntakeOfficeSetsIsCountedByAtOnceAndPublished() throws Throwable {
        String id = set(officer(), body(region, "opinion.accept", "5wd", "2026-12-01"))
                .statusCode(201)
                .body("jurisdiction", equalTo(region))
                .extract()
                .path("id");

        assertThat(limitOn("2026-11-30")).isEqualTo("2wd");
        assertThat(limitOn("2026-12-01")).isEqualTo("5wd");
        assertThat(Database.payload(id, "lianluo.handling.policy.set.v1"))
                .contains("\"key\":\"opinion.accept\"", "\"value\":\"5wd\"", "\"effectiveFrom\":\"2026-12-01\"");
        assertThat(Database.count("select count(*) from audit_event where subject_id = ?", UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void aLaterDaySupersedesAndTheSameDayIsRefused() throws Throwable {
        set(officer(), body(region, "opinion.accept", "5wd", "2026-12-01")).statusCode(201);
        set(officer(), body(region, "opinion.accept", "3wd", "2027-01-01")).statusCode(201);

        set(officer(), body(region, "opinion.accept", "1wd", "2027-01-01"))
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/effectiveFrom"));

        assertThat(limitOn("2026-12-31")).isEqualTo("5wd");
        assertThat(limitOn("2027-01-01")).isEqualTo("3wd");
        given().queryParam("jurisdiction", region)
                .queryParam("key", "opinion.accept")
                .get("/api/v1/policies")
                .then()
                .statusCode(200)
                .body("items.value", contains("3wd", "5wd"))
                .body("next", nullValue());
    }

    @Test
    void listsPageByPage() {
        for (int day = 1; day <= 3; day++) {
            set(officer(), body(region, "opinion.triage", "3wd", "2027-01-0" + day))
                    .statusCode(201);
        }

        String next = given().queryParam("jurisdiction", region)
                .queryParam("limit", 2)
                .get("/api/v1/policies")
                .then()
                .body("items.effectiveFrom", contains("2027-01-03", "2027-01-02"))
                .extract()
                .path("next");
        given().queryParam("jurisdiction", region)
                .queryParam("cursor", next)
                .get("/api/v1/policies")
                .then()
                .body("items.effectiveFrom", contains("2027-01-01"));
    }

    @Test
    void whatHoldsIsTheNearestOfWhatHasBegun() {
        set(officer(), body(region, "opinion.accept", "5wd", "2026-12-01")).statusCode(201);
        set(officer(), body(region, "opinion.accept", "3wd", "2027-01-01")).statusCode(201);
        String city = region.substring(0, 4) + "00";
        set(Tokens.withRoles("SYSTEM_ADMIN").bearer(), body(city, "opinion.rehandling", "2mo", "2026-12-01"))
                .statusCode(201);

        holds(region, "2026-11-30", "opinion.accept", "2wd", null);
        holds(region, "2026-12-31", "opinion.accept", "5wd", region);
        holds(region, "2027-01-01", "opinion.accept", "3wd", region);
        holds(region + "100", "2027-01-01", "opinion.accept", "3wd", region);
        holds(region, "2026-12-01", "opinion.rehandling", "2mo", city);
        given().queryParam("region", "4104")
                .get("/api/v1/policies/in-force")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void defaultsAreShownToAll() {
        given().get("/api/v1/policies/defaults")
                .then()
                .statusCode(200)
                .body("items", hasSize(PolicyKey.values().length))
                .body("items.key", hasItems("opinion.accept", "opinion.answer"))
                .body("items.find { it.key == 'opinion.answer' }.value", equalTo("15wd"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void onlyTheIntakeOfficeAndAdministratorsSetPolicies(Role role) {
        boolean may = role == Role.INTAKE_OFFICER || role == Role.SYSTEM_ADMIN;

        set(Tokens.withRoles(role.name()).region(region).bearer(), body(region, "opinion.accept", "2wd", "2030-01-01"))
                .statusCode(may ? 201 : 403);
    }

    @Test
    void anOfficeDecidesForItsOwnRegionOnly() {
        set(officer(), body("510199", "opinion.accept", "2wd", "2030-01-01")).statusCode(403);
        set(officer(), body("DEFAULT", "opinion.rating", "10wd", "2199-01-01")).statusCode(403);
        set(Tokens.withRoles("SYSTEM_ADMIN").bearer(), body("DEFAULT", "opinion.rating", "10wd", "2199-01-01"))
                .statusCode(201);
        given().contentType("application/json")
                .body(body(region, "opinion.accept", "2wd", "2030-01-01"))
                .post("/api/v1/policies")
                .then()
                .statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "410402, opinion.lunch, 3wd, 2027-01-01, validation-failed, /key",
        "410402, Opinion accept, 3wd, 2027-01-01, validation-failed, /key",
        "410402, opinion.accept, 3 days, 2027-01-01, validation-failed, /value",
        "410402, opinion.accept, 0wd, 2027-01-01, validation-failed, /value",
        "410402, opinion.submitter-retention, 180wd, 2027-01-01, validation-failed, /value",
        "410402, opinion.accept, 3wd, 2027-02-30, wrong-type, /effectiveFrom",
        "4104, opinion.accept, 3wd, 2027-01-01, validation-failed, /jurisdiction"
    })
    void badInputIsToldApart(
            String jurisdiction, String key, String value, String from, String problem, String pointer) {
        set(Tokens.withRoles("SYSTEM_ADMIN").bearer(), body(jurisdiction, key, value, from))
                .statusCode(400)
                .body("code", equalTo(problem))
                .body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void whoGivesNoLimitIsToldWhatOneLooksLike() {
        set(officer(), body(region, "opinion.accept", "1000wd", "2027-01-01"))
                .statusCode(400)
                .body("errors[0].message", containsString("15wd"));
    }

    @Test
    void whoGivesNoOptionIsToldWhichThereAre() {
        set(officer(), body(region, "supervision.cadence", "WEEKLY", "2027-01-01"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/value"))
                .body("errors[0].message", containsString("MONTHLY"));
    }

    @Test
    void whoGivesAnotherUnitThanTheRuleCountsIsToldWhichItCounts() {
        set(officer(), body(region, "opinion.claim", "3wd", "2027-01-01"))
                .statusCode(400)
                .body("errors[0].message", containsString("30d"));
    }

    private static void holds(String region, String on, String key, String value, String jurisdiction) {
        given().queryParam("region", region)
                .queryParam("on", on)
                .get("/api/v1/policies/in-force")
                .then()
                .statusCode(200)
                .body("items", hasSize(PolicyKey.values().length))
                .body("items.find { it.key == '" + key + "' }.value", equalTo(value))
                .body("items.find { it.key == '" + key + "' }.jurisdiction", equalTo(jurisdiction));
    }

    private String limitOn(String day) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(() -> transactions.read(
                        session -> book.limit(session, region, PolicyKey.OPINION_ACCEPT, LocalDate.parse(day))))
                .toString();
    }

    private String officer() {
        return Tokens.withRoles("INTAKE_OFFICER").region(region).bearer();
    }

    private static ValidatableResponse set(String bearer, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/policies")
                .then();
    }

    private static String body(String jurisdiction, String key, String value, String effectiveFrom) {
        return """
                {"jurisdiction":"%s","key":"%s","value":"%s","effectiveFrom":"%s"}""".formatted(jurisdiction, key, value, effectiveFrom);
    }
}
