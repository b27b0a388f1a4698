package org.lianluo.station.deputy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FactResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(10);

    @Inject
    Instance<DueJob> jobs;

    private final String region = "4105%02d".formatted(NUMBER.incrementAndGet());
    private final String code = "D" + region + "-0001";

    @BeforeEach
    void onNewYearsDay() {
        TestClock.set("2026-01-01T02:00:00Z");
    }

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
    }

    @Test
    void whoChangesDelegationMidYearIsCountedRightBeforeAndAfterAndAsKnown() {
        // Given a deputy who moves on 1 July, which is recorded on 20 August
        String id = create(code, "曙光街代表团");
        TestClock.set("2026-08-20T02:00:00Z");

        // When
        put(id, "\"0\"", "DELEGATION", "中兴路代表团", "2026-07-01").statusCode(200).body("delegation", equalTo("中兴路代表团"));

        // Then
        assertThat(delegationIn("asOf=2026-06-30")).isEqualTo("曙光街代表团");
        assertThat(delegationIn("asOf=2026-07-01")).isEqualTo("中兴路代表团");
        assertThat(delegationIn("asOf=2026-07-01&knownOn=2026-08-19")).isEqualTo("曙光街代表团");
        assertThat(delegationIn("asOf=2026-07-01&knownOn=2026-08-20")).isEqualTo("中兴路代表团");
        figures("asOf=2026-06-30").body("items.value", contains("曙光街代表团")).body("deputies", equalTo(1));
        figures("asOf=2026-07-01").body("items.value", contains("中兴路代表团")).body("items[0].deputies", equalTo(1));
        figures("asOf=2026-07-01&knownOn=2026-08-19").body("items.value", contains("曙光街代表团"));
        figures("asOf=2025-12-31").body("items", hasSize(0)).body("deputies", equalTo(0));
        assertThat(Database.eventsOf(id))
                .contains("lianluo.station.deputy.fact-superseded.v1", "lianluo.station.deputy.fact-recorded.v1");
    }

    @Test
    void whatIsRecordedAheadIsShownWhenItsDayComes() {
        String id = create(code, "曙光街代表团");
        put(id, "\"0\"", "DELEGATION", "中兴路代表团", "2026-07-01").body("delegation", equalTo("曙光街代表团"));

        TestClock.set("2026-06-30T15:59:59Z");
        runJobs();
        assertThat(delegation(id)).isEqualTo("曙光街代表团");
        TestClock.set("2026-06-30T16:00:00Z");
        runJobs();

        assertThat(delegation(id)).isEqualTo("中兴路代表团");
        runJobs();
        given().get("/api/v1/deputies/" + id).then().body("version", equalTo(2));
    }

    @Test
    void aCorrectionSupersedesAndOverwritesNothing() {
        String id = create(code, "曙光街代表团");
        String fact = facts(id, "").extract().path("items.find { it.kind == 'DELEGATION' }.id");
        TestClock.set("2026-03-01T02:00:00Z");

        correct(
                        id,
                        fact,
                        "\"0\"",
                        "{\"withdrawn\":false,\"value\":\"光明路代表团\",\"validFrom\":\"2026-01-01\",\"reason\":\"填错\"}")
                .statusCode(200)
                .body("delegation", equalTo("光明路代表团"));

        facts(id, "?asOf=2026-02-01").body("items.findAll { it.kind == 'DELEGATION' }.value", contains("光明路代表团"));
        facts(id, "?asOf=2026-02-01&knownOn=2026-02-28")
                .body("items.findAll { it.kind == 'DELEGATION' }.value", contains("曙光街代表团"));
        facts(id, "?superseded=true").body("items.findAll { it.kind == 'DELEGATION' }.value", hasSize(2));
        correct(id, fact, "\"1\"", "{\"withdrawn\":true,\"reason\":\"重复\"}")
                .statusCode(409)
                .body("code", equalTo("fact-superseded"));
        correct(id, "0199c1d2-7c00-7000-8000-00000000ffff", "\"1\"", "{\"withdrawn\":true,\"reason\":\"重复\"}")
                .statusCode(404);
    }

    @Test
    void whyItWasRecordedIsForTheOfficeAlone() {
        String id = create(code, "曙光街代表团");
        put(id, "\"0\"", "POST", "教师", "2026-01-01").statusCode(200);

        facts(id, "").body("items.find { it.kind == 'POST' }.reason", nullValue());
        given().header("Authorization", officer())
                .get("/api/v1/deputies/" + id + "/facts")
                .then()
                .body("items.find { it.kind == 'POST' }.reason", equalTo("说明"))
                .body("items.find { it.kind == 'POST' }.recordedBy", notNullValue());
    }

    @Test
    void severalPostsStandBesideEachOther() {
        String id = create(code, "曙光街代表团");
        put(id, "\"0\"", "POST", "教师", "2026-01-01").statusCode(200);
        put(id, "\"1\"", "POST", "工会主席", "2026-01-01").statusCode(200);

        given().get("/api/v1/deputy-figures?by=POST&region=" + region)
                .then()
                .body("items", hasSize(2))
                .body("deputies", equalTo(1));
    }

    @Test
    void twoMandatesOfOnePersonAreOnePerson() {
        String first = create(code, "曙光街代表团");
        String second = create("D" + region + "-0002", "曙光街代表团");
        given().header("Authorization", officer())
                .contentType("application/json")
                .body("""
                        {"code":"P%s-0001","name":"王秀英","kinds":["DEPUTY"],"regionCode":"%s","active":true}""".formatted(region, region))
                .post("/api/v1/persons")
                .then()
                .statusCode(201);

        link(first, "P" + region + "-0009").statusCode(422).body("code", equalTo("person-unknown"));
        link(first, "P" + region + "-0001").statusCode(200).body("personCode", equalTo("P" + region + "-0001"));
        link(second, "P" + region + "-0001").statusCode(200);

        figures("").body("deputies", equalTo(2)).body("persons", equalTo(1)).body("items[0].persons", equalTo(1));
        given().get("/api/v1/deputies?person=P" + region + "-0001").then().body("items", hasSize(2));
    }

    @Test
    void refusesWhatCannotBe() {
        String id = create(code, "曙光街代表团");

        put(id, null, "GROUP", "第一小组", "2026-01-01").statusCode(428);
        put(id, "\"7\"", "GROUP", "第一小组", "2026-01-01").statusCode(412);
        put(id, "\"0\"", "STATUS", "TERMINATED", "2026-01-01")
                .statusCode(422)
                .body("code", equalTo("fact-status-by-steps"));
        put(id, "\"0\"", "STATION", "nowhere", "2026-01-01")
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/value"));
        as(officer(), "\"0\"")
                .body("{\"kind\":\"GROUP\",\"value\":\"一\",\"validFrom\":\"2026-02-01\",\"validTo\":\"2026-01-01\"}")
                .post("/api/v1/deputies/" + id + "/facts")
                .then()
                .statusCode(422)
                .body("code", equalTo("fact-days-reversed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATION_HEAD", "DEPUTY", "DIRECTOR_MEETING", "CITIZEN"})
    void otherRolesRecordNothing(String role) {
        as(Tokens.withRoles(role).region(region).bearer(), "\"0\"")
                .body("{\"kind\":\"GROUP\",\"value\":\"一\",\"validFrom\":\"2026-02-01\"}")
                .post("/api/v1/deputies/" + create(code, "曙光街代表团") + "/facts")
                .then()
                .statusCode(403);
    }

    @Test
    void anotherOfficeRecordsNothing() {
        as(Tokens.withRoles("INTAKE_OFFICER").region("410403").bearer(), "\"0\"")
                .body("{\"kind\":\"GROUP\",\"value\":\"一\",\"validFrom\":\"2026-02-01\"}")
                .post("/api/v1/deputies/" + create(code, "曙光街代表团") + "/facts")
                .then()
                .statusCode(403);
    }

    private void runJobs() {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(jobs, DueJob::run));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    private String delegation(String id) {
        return given().get("/api/v1/deputies/" + id).then().extract().path("delegation");
    }

    private String delegationIn(String when) {
        return given().get("/api/v1/deputies?region=" + region + "&" + when)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].delegation");
    }

    private ValidatableResponse figures(String when) {
        return given().get("/api/v1/deputy-figures?by=DELEGATION&region=" + region + "&" + when)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse facts(String id, String query) {
        return given().get("/api/v1/deputies/" + id + "/facts" + query).then().statusCode(200);
    }

    private ValidatableResponse put(String id, String version, String kind, String value, String from) {
        return as(officer(), version)
                .body("{\"kind\":\"%s\",\"value\":\"%s\",\"validFrom\":\"%s\",\"reason\":\"说明\"}"
                        .formatted(kind, value, from))
                .post("/api/v1/deputies/" + id + "/facts")
                .then();
    }

    private ValidatableResponse correct(String id, String fact, String version, String body) {
        return as(officer(), version)
                .body(body)
                .post("/api/v1/deputies/" + id + "/facts/" + fact + "/correction")
                .then();
    }

    private ValidatableResponse link(String id, String person) {
        return as(officer(), "*")
                .body("{\"personCode\":\"" + person + "\"}")
                .post("/api/v1/deputies/" + id + "/person")
                .then();
    }

    private static RequestSpecification as(String bearer, String version) {
        RequestSpecification request = given().header("Authorization", bearer).contentType("application/json");
        return version == null ? request : request.header("If-Match", version);
    }

    private String create(String mandate, String delegation) {
        return given().header("Authorization", officer())
                .contentType("application/json")
                .body("""
                        {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"%s","constituency":"第一选区",
                         "delegation":"%s","stationCodes":[],"status":"ACTIVE"}""".formatted(mandate, region, delegation))
                .post("/api/v1/deputies")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String officer() {
        return Tokens.withRoles("INTAKE_OFFICER")
                .region(region)
                .subject("officer")
                .client("portal")
                .bearer();
    }
}
