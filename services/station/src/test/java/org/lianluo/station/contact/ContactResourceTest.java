package org.lianluo.station.contact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ContactResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(10);
    private static final String LINKS = "/api/v1/contact-links";

    private final String region = "4108%02d".formatted(NUMBER.incrementAndGet());
    private final String station = region + "-S001";
    private final String director = deputy(1);
    private final String member = deputy(2);
    private final String grassroots = deputy(3);

    @BeforeEach
    void theDirectoryKnowsThem() {
        TestClock.set("2026-06-15T02:00:00Z");
        post(office(), "/api/v1/stations", """
                {"code":"%s","name":"代表工作室","kind":"STUDIO","level":"STREET","regionCode":"%s","status":"ACTIVE"}""".formatted(station, region)).statusCode(201);
        belongs(created(director), "DIRECTOR_MEETING", "副主任");
        belongs(created(member), "STANDING_COMMITTEE", "委员");
        created(grassroots);
    }

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
    }

    @Test
    void whoIsLinkedLogsContactsAndWhomNobodyReachedIsNamed() {
        String reached = link("DIRECTOR_STATION", director, station).extract().path("id");
        String missed = link("MEMBER_DEPUTY", member, grassroots).extract().path("id");

        log(deputyToken(director), reached, "2026-05-12").statusCode(200).body("form", equalTo("VISIT"));
        log(office(), reached, "2026-06-15").statusCode(200);

        given().header("Authorization", office())
                .get(LINKS + "/" + reached + "/contacts")
                .then()
                .statusCode(200)
                .body("items.on", contains("2026-06-15", "2026-05-12"));
        coverage("DIRECTOR_STATION", "2026-05-01", "2026-05-31")
                .body("members", equalTo(1))
                .body("active", equalTo(1))
                .body("targets", equalTo(1))
                .body("reached", equalTo(1))
                .body("contacts", equalTo(1))
                .body("missing", empty());
        coverage("MEMBER_DEPUTY", "2026-01-01", "2026-12-31")
                .body("members", equalTo(1))
                .body("active", equalTo(0))
                .body("reached", equalTo(0))
                .body("missing.memberCode", contains(member))
                .body("missing.target", contains(grassroots));
        assertThat(Database.eventsOf(reached))
                .containsExactly(
                        "lianluo.station.contact-link.recorded.v1",
                        "lianluo.station.contact-link.logged.v1",
                        "lianluo.station.contact-link.logged.v1");
        assertThat(Database.eventsOf(missed)).hasSize(1);
    }

    @Test
    void aLinkThatEndedBeforeAPeriodIsNotInIt() {
        String id = link("MEMBER_DEPUTY", member, grassroots).extract().path("id");
        end(id, null, "2026-06-01").statusCode(428);
        end(id, "\"7\"", "2026-06-01").statusCode(412);
        end(id, "\"0\"", "2026-02-28").statusCode(400);
        end(id, "\"0\"", "2026-06-01").statusCode(200).body("until", equalTo("2026-06-01"));
        end(id, "\"1\"", "2026-06-02").statusCode(409).body("code", equalTo("contact-link-ended"));

        coverage("MEMBER_DEPUTY", "2026-06-02", "2026-06-30").body("members", equalTo(0));
        coverage("MEMBER_DEPUTY", "2026-06-01", "2026-06-30").body("members", equalTo(1));
        list(office(), "?current=true").body("items", hasSize(0));
        list(office(), "?kind=MEMBER_DEPUTY&member=" + member).body("items", hasSize(1));
        log(deputyToken(member), id, "2026-06-02").statusCode(422).body("code", equalTo("contact-day-outside"));
        link("MEMBER_DEPUTY", member, grassroots).statusCode(201);
    }

    @Test
    void whoIsLinkedIsWhomTheDirectoryKnows() {
        refused("DIRECTOR_STATION", member, station, "contact-member-not-of-body", "/memberCode");
        refused("MEMBER_DEPUTY", director, grassroots, "contact-member-not-of-body", "/memberCode");
        refused("MEMBER_DEPUTY", deputy(9), grassroots, "contact-member-unknown", "/memberCode");
        refused("MEMBER_DEPUTY", "D410402-0001", grassroots, "contact-member-unknown", "/memberCode");
        refused("MEMBER_DEPUTY", member, station, "contact-target-wrong", "/target");
        refused("DIRECTOR_STATION", director, grassroots, "contact-target-wrong", "/target");
        refused("DIRECTOR_STATION", director, region + "-S999", "contact-target-unknown", "/target");
        refused("MEMBER_DEPUTY", member, member, "contact-target-unknown", "/target");
        refused("MEMBER_DEPUTY", member, deputy(9), "contact-target-unknown", "/target");
        refused("DEPUTY_VOTERS", grassroots, "电话13800001234", "contact-holds-number", "/target");
        link("DEPUTY_VOTERS", grassroots, "曙光社区").statusCode(201).body("target", equalTo("曙光社区"));
    }

    @Test
    void theSameLinkIsEnteredOnce() {
        String key = UUID.randomUUID().toString();
        String body = body("MEMBER_DEPUTY", member, grassroots);
        String first = keyed(key, body).statusCode(201).extract().path("id");

        keyed(key, body).statusCode(201).body("id", equalTo(first));
        link("MEMBER_DEPUTY", member, grassroots).statusCode(409).body("code", equalTo("contact-link-exists"));
    }

    @Test
    void aSummaryHoldsNoNumberOfAPerson() {
        String id = link("MEMBER_DEPUTY", member, grassroots).extract().path("id");

        post(office(), LINKS + "/" + id + "/contacts", """
                {"on":"2026-05-12","form":"PHONE","summary":"回电13800001234。"}""")
                .statusCode(422)
                .body("code", equalTo("contact-holds-number"))
                .body("errors[0].pointer", equalTo("/summary"));
        log(office(), id, "2026-06-16").statusCode(422).body("code", equalTo("contact-day-outside"));
    }

    @Test
    void deputiesKnowOfTheirOwnLinksAndOfThoseWithThem() {
        String id = link("MEMBER_DEPUTY", member, grassroots).extract().path("id");

        list(deputyToken(member), "").body("items.id", contains(id));
        list(deputyToken(grassroots), "").body("items.id", contains(id));
        list(deputyToken(director), "").body("items", empty());
        given().header("Authorization", deputyToken(director))
                .get(LINKS + "/" + id)
                .then()
                .statusCode(404);
        log(deputyToken(grassroots), id, "2026-05-12").statusCode(403);
        log(deputyToken(director), id, "2026-05-12").statusCode(404);
        given().header("Authorization", token("INTAKE_OFFICER", "410402"))
                .get(LINKS + "/" + id)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPUTY", "DIRECTOR_MEETING", "COMMITTEE_SUPERVISOR", "SYSTEM_ADMIN", "CITIZEN"})
    void otherRolesEnterNothing(String role) {
        post(token(role, region), LINKS, body("MEMBER_DEPUTY", member, grassroots))
                .statusCode(403);
    }

    @Test
    void inATownshipWhichHasNeitherBodyAnyDeputyKeepsInTouch() {
        String township = region + "101";
        String presidium =
                Tokens.withRoles("INTAKE_OFFICER", "PRESIDIUM").region(township).bearer();
        for (int number : new int[] {1, 2}) {
            post(presidium, "/api/v1/deputies", deputyBody("D" + township + "-000" + number, township, "TOWN"))
                    .statusCode(201);
        }

        post(presidium, LINKS, body("MEMBER_DEPUTY", "D" + township + "-0001", "D" + township + "-0002"))
                .statusCode(201)
                .body("until", nullValue());
    }

    @Test
    void aPeriodEndsNotBeforeItBegins() {
        given().header("Authorization", office())
                .get("/api/v1/contact-coverage?kind=MEMBER_DEPUTY&from=2026-02-01&to=2026-01-31")
                .then()
                .statusCode(422)
                .body("code", equalTo("contact-period-reversed"))
                .body("errors[0].parameter", equalTo("to"));
    }

    private void refused(String kind, String who, String target, String code, String pointer) {
        link(kind, who, target).statusCode(422).body("code", equalTo(code)).body("errors[0].pointer", equalTo(pointer));
    }

    private ValidatableResponse link(String kind, String who, String target) {
        return post(office(), LINKS, body(kind, who, target));
    }

    private static String body(String kind, String who, String target) {
        return "{\"kind\":\"%s\",\"memberCode\":\"%s\",\"target\":\"%s\",\"since\":\"2026-03-01\"}"
                .formatted(kind, who, target);
    }

    private static ValidatableResponse log(String bearer, String id, String on) {
        return post(
                bearer,
                LINKS + "/" + id + "/contacts",
                "{\"on\":\"" + on + "\",\"form\":\"VISIT\",\"summary\":\"了解改造进度。\"}");
    }

    private ValidatableResponse end(String id, String version, String until) {
        RequestSpecification request = given().header("Authorization", office())
                .contentType("application/json")
                .body("{\"until\":\"" + until + "\"}");
        return (version == null ? request : request.header("If-Match", version))
                .post(LINKS + "/" + id + "/end")
                .then();
    }

    private ValidatableResponse keyed(String key, String body) {
        return given().header("Authorization", office())
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(body)
                .post(LINKS)
                .then();
    }

    private static ValidatableResponse list(String bearer, String query) {
        return given().header("Authorization", bearer).get(LINKS + query).then().statusCode(200);
    }

    private ValidatableResponse coverage(String kind, String from, String to) {
        return given().header("Authorization", token("DIRECTOR_MEETING", region))
                .get("/api/v1/contact-coverage?kind=%s&from=%s&to=%s".formatted(kind, from, to))
                .then()
                .statusCode(200);
    }

    private String deputy(int number) {
        return "D%s-%04d".formatted(region, number);
    }

    private String created(String code) {
        return post(office(), "/api/v1/deputies", deputyBody(code, region, "COUNTY"))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String deputyBody(String code, String region, String level) {
        return """
                {"code":"%s","name":"代表甲","level":"%s","term":11,"regionCode":"%s","stationCodes":[],"status":"ACTIVE"}""".formatted(code, level, region);
    }

    private void belongs(String id, String kind, String post) {
        given().header("Authorization", office())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"kind\":\"%s\",\"value\":\"%s\",\"validFrom\":\"2026-01-01\"}".formatted(kind, post))
                .post("/api/v1/deputies/" + id + "/facts")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(String bearer, String path, String body) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then();
    }

    private String office() {
        return token("INTAKE_OFFICER", region);
    }

    private static String token(String role, String region) {
        return Tokens.withRoles(role).region(region).bearer();
    }

    private String deputyToken(String code) {
        return Tokens.withRoles("DEPUTY").region(region).deputies(code).bearer();
    }
}
