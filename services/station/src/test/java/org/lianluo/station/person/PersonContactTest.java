package org.lianluo.station.person;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.contact.ContactErasure;
import org.lianluo.shared.contact.RetentionJob;
import org.lianluo.shared.time.DueJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PersonContactTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(40);
    private static final String PHONE = "13800001234";
    private static final int MANY = 120;

    private final String region = "4108%02d".formatted(NUMBER.incrementAndGet());
    private final String code = "P" + region + "-0001";

    @Inject
    RetainedPersons settling;

    @Inject
    RetentionJob retention;

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
        Database.execute("delete from known_policy");
    }

    @Test
    void whoNeverHeldAMandateIsErasedFromEveryTable() {
        String id = create("VOTER", false);
        String sealed = (String) row(id).get("sealed_phone");
        assertThat(keptAnswers()).isEqualTo(1);

        erase(id, "\"0\"")
                .statusCode(200)
                .body("phone", nullValue())
                .body("name", equalTo(Person.ERASED))
                .body("organisation", nullValue())
                .body("code", equalTo(code))
                .body("contactErasedAt", notNullValue());

        assertThat(row(id).toString()).doesNotContain("王秀英", "曙光街社区", sealed);
        assertThat(row(id)).containsEntry("phone_hash", null);
        assertThat(keptAnswers()).isZero();
        as(officer())
                .body("{\"phone\":\"" + PHONE + "\"}")
                .post("/api/v1/persons/phone-lookup")
                .then()
                .body("items", hasSize(0));
        assertThat(audited(id)).containsExactly(Map.entry("officer-" + region, ContactErasure.ON_REQUEST));
        assertThat(Database.rows("select payload from outbox where aggregateid = ?", id)
                        .toString())
                .doesNotContain("王秀英", PHONE);
    }

    @Test
    void aRepeatChangesNothing() {
        String id = create("VOTER", true);
        erase(id, "\"0\"").statusCode(200);

        erase(id, "\"1\"").statusCode(200).header("ETag", "\"1\"").body("contactErasedAt", notNullValue());

        assertThat(audited(id)).hasSize(1);
    }

    @Test
    void theSameKeyIsTheSameErasure() {
        String id = create("VOTER", true);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            as(officer())
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", key)
                    .post("/api/v1/persons/" + id + "/erasure")
                    .then()
                    .statusCode(200)
                    .body("version", equalTo(1));
        }

        assertThat(audited(id)).hasSize(1);
    }

    @Test
    void theNameOfADeputyIsPublicAndStaysWithTheRecordOfTheMandate() {
        String id = create("DEPUTY", true);
        String deputy = mandate("2020-01-01");

        erase(id, "\"0\"").statusCode(200).body("phone", nullValue()).body("name", equalTo("王秀英"));

        given().get("/api/v1/deputies/" + deputy)
                .then()
                .body("name", equalTo("王秀英"))
                .body("personCode", equalTo(code));
        assertThat(audited(id)).hasSize(1);
    }

    @Test
    void whoServesIsKnownByNameUntilTheEntryIsOutOfUse() {
        String id = create("COUNCIL_MEMBER", true);

        erase(id, "\"0\"").statusCode(200).body("phone", nullValue()).body("name", equalTo("王秀英"));
        change(id, "\"1\"", "COUNCIL_MEMBER", false, null).statusCode(200);
        erase(id, "\"2\"").statusCode(200).body("name", equalTo(Person.ERASED));

        assertThat(audited(id)).hasSize(2);
    }

    @Test
    void nobodyErasesWithoutTheVersionThatTheySaw() {
        String id = create("VOTER", true);

        as(officer())
                .post("/api/v1/persons/" + id + "/erasure")
                .then()
                .statusCode(428)
                .body("code", equalTo("precondition-required"));
        erase(id, "\"7\"").statusCode(412).body("code", equalTo("stale-version"));
        assertThat(row(id).get("sealed_phone")).isNotNull();
        assertThat(audited(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"DEPUTY", "SYSTEM_ADMIN", "STATION_HEAD", "COMMITTEE_SUPERVISOR", "AUDITOR", "CITIZEN"})
    void otherRolesEraseNobody(String role) {
        String id = create("VOTER", true);

        eraseAs(Tokens.withRoles(role).region(region).bearer(), id, "\"0\"").statusCode(403);
        assertThat(row(id).get("sealed_phone")).isNotNull();
    }

    @Test
    void anotherOfficeErasesNobody() {
        String id = create("VOTER", true);

        eraseAs(Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer(), id, "\"0\"")
                .statusCode(404);
        given().header("If-Match", "\"0\"")
                .post("/api/v1/persons/" + id + "/erasure")
                .then()
                .statusCode(401);
        assertThat(row(id).get("sealed_phone")).isNotNull();
    }

    @Test
    void thePhoneGoesThreeYearsAfterTheLastMandate() {
        String id = create("DEPUTY", true);
        String deputy = mandate("2015-01-01");
        end(deputy, "2026-06-01");
        run();
        person(id)
                .body("contactRetainedUntil", equalTo("2029-06-01"))
                .body("contactRetentionRule", startsWith("person.contact-retention 36mo: 2026-06-01 + 36mo"));

        TestClock.set("2029-06-01T02:00:00Z");
        run();
        assertThat(row(id).get("sealed_phone")).as("on the last day").isNotNull();

        TestClock.set("2029-06-02T02:00:00Z");
        String rule = (String) row(id).get("contact_retention_rule");
        run();
        run();

        person(id)
                .body("phone", nullValue())
                .body("name", equalTo("王秀英"))
                .body("contactRetainedUntil", nullValue())
                .body("contactErasedAt", equalTo("2029-06-02T02:00:00Z"));
        assertThat(row(id)).containsEntry("phone_hash", null);
        assertThat(audited(id)).containsExactly(Map.entry("lianluo", rule));
        given().get("/api/v1/deputies/" + deputy + "/facts?asOf=2020-01-01")
                .then()
                .body("items.find { it.kind == 'STATUS' }.value", equalTo("ACTIVE"));
    }

    @Test
    void whoServesAgainIsReachedWithoutAnEnd() {
        String id = create("DEPUTY", true);
        end(mandate("2015-01-01"), "2026-06-01");
        run();
        person(id).body("contactRetainedUntil", notNullValue());
        link(deputy("0002", "2026-07-01"));
        TestClock.set("2032-01-01T02:00:00Z");

        // Before it is counted anew nobody is erased either.
        await(retention);
        run();

        person(id).body("phone", equalTo("138****1234")).body("contactRetainedUntil", nullValue());
    }

    @Test
    void theJurisdictionDecidesHowLong() {
        Database.execute(
                "insert into known_policy values (gen_random_uuid(), ?, 'person.contact-retention', '90d', '2020-01-01')",
                region);
        String id = create("VOTER", true);

        change(id, "\"0\"", "VOTER", false, null)
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body(
                        "contactRetainedUntil",
                        equalTo(LocalDate.parse("2026-11-23").plusDays(90).toString()));
        change(id, "\"1\"", "VOTER", true, null).statusCode(200).body("contactRetainedUntil", nullValue());
    }

    @Test
    void aPhoneThatWouldBeErasedAtOnceIsNotTaken() {
        String id = create("VOTER", false);
        TestClock.set("2030-01-01T02:00:00Z");

        change(id, "\"0\"", "VOTER", false, PHONE)
                .statusCode(400)
                .body("code", equalTo("validation-failed"))
                .body("errors[0].pointer", equalTo("/phone"));
        change(id, "\"0\"", "VOTER", true, PHONE).statusCode(200).body("phone", equalTo("138****1234"));
    }

    @Test
    void erasesEachOnceHoweverManyThereAreAndOnSeveralReplicas() {
        String id = create("VOTER", false);
        Database.execute("""
                insert into person (id, version, event_sequence, region_code, created_at, created_by, updated_at, updated_by,
                    code, name, kinds, active, sealed_phone, phone_hash, contact_retained_until, contact_retention_rule)
                select gen_random_uuid(), 0, 0, region_code, created_at, created_by, updated_at, updated_by,
                    code || '-' || n, name, kinds, active, 'sealed', 'hash', '2020-01-05', 'rule'
                from person, generate_series(1, ?) n where id = ?::uuid""", MANY, id);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(() -> await(retention)),
                        CompletableFuture.runAsync(() -> await(retention)))
                .join();
        await(retention);

        assertThat(Database.count(
                        "select count(*) from person where code like ? and sealed_phone is null"
                                + " and contact_erased_at is not null",
                        code + "-%"))
                .isEqualTo(MANY);
        assertThat(Database.count(
                        "select count(*) from audit_event a join person p on p.id = a.subject_id"
                                + " where p.code like ? and a.action = 'person.erase-contact'",
                        code + "-%"))
                .isEqualTo(MANY);
    }

    private void run() {
        await(settling);
        await(retention);
    }

    private static void await(DueJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private String create(String kind, boolean active) {
        return as(officer())
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body(kind, active, PHONE))
                .post("/api/v1/persons")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse change(String id, String version, String kind, boolean active, String phone) {
        return as(officer())
                .header("If-Match", version)
                .body(body(kind, active, phone))
                .put("/api/v1/persons/" + id)
                .then();
    }

    private String body(String kind, boolean active, String phone) {
        return """
                {"code":"%s","name":"王秀英","kinds":["%s"],"regionCode":"%s","organisation":"曙光街社区","active":%s%s}""".formatted(code, kind, region, active, phone == null ? "" : ",\"phone\":\"" + phone + "\"");
    }

    /** A mandate of the person since a day. */
    private String mandate(String since) {
        String deputy = deputy("0001", since);
        link(deputy);
        return deputy;
    }

    private String deputy(String number, String since) {
        String id = as(officer())
                .body("""
                        {"code":"D%s-%s","name":"王秀英","level":"COUNTY","term":11,"regionCode":"%s","stationCodes":[],
                         "status":"ACTIVE"}""".formatted(region, number, region))
                .post("/api/v1/deputies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Database.execute("update deputy_fact set valid_from = ?::date where deputy_id = ?::uuid", since, id);
        return id;
    }

    private void link(String deputy) {
        as(officer())
                .header("If-Match", "\"0\"")
                .body("{\"personCode\":\"" + code + "\"}")
                .post("/api/v1/deputies/" + deputy + "/person")
                .then()
                .statusCode(200);
    }

    private void end(String deputy, String on) {
        String matter = as(officer())
                .body("{\"deputyId\":\"" + deputy + "\",\"ground\":\"RESIGNED\"}")
                .post("/api/v1/mandate-matters")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(officer())
                .header("If-Match", "\"0\"")
                .body("{\"announcedOn\":\"%s\",\"endsOn\":\"%s\",\"document\":\"公告\"}".formatted(on, on))
                .post("/api/v1/mandate-matters/" + matter + "/announcement")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse erase(String id, String version) {
        return eraseAs(officer(), id, version);
    }

    private static ValidatableResponse eraseAs(String bearer, String id, String version) {
        return as(bearer)
                .header("If-Match", version)
                .post("/api/v1/persons/" + id + "/erasure")
                .then();
    }

    private ValidatableResponse person(String id) {
        return as(officer()).get("/api/v1/persons/" + id).then().statusCode(200);
    }

    private static Map<String, Object> row(String id) {
        return Database.rows("select * from person where id = ?::uuid", id).get(0);
    }

    private long keptAnswers() {
        return Database.count(
                "select count(*) from kept_answer where client = 'portal:officer-' || ? and operation = '/api/v1/persons'",
                region);
    }

    private static List<Map.Entry<String, String>> audited(String id) {
        return Database.rows(
                        "select actor, detail from audit_event where subject_id = ?::uuid and action = 'person.erase-contact'",
                        id)
                .stream()
                .map(row -> Map.entry((String) row.get("actor"), (String) row.get("detail")))
                .toList();
    }

    private static RequestSpecification as(String bearer) {
        return given().header("Authorization", bearer).contentType("application/json");
    }

    private String officer() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(region)
                .subject("officer-" + region)
                .client("portal")
                .bearer();
    }
}
