package org.lianluo.station.petition;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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
class PetitionResourceTest {

    private static final AtomicInteger NUMBER = new AtomicInteger(10);
    private static final String DUTIES = "/api/v1/petition-duties";
    private static final String ENTRIES = "/api/v1/petition-entries";
    private static final String DAY = "2026-06-15";

    private final String region = "4109%02d".formatted(NUMBER.incrementAndGet());
    private final String place = region + "-S001";
    private final String otherPlace = region + "-S002";
    private final String first = "D" + region + "-0001";
    private final String second = "D" + region + "-0002";

    @BeforeEach
    void theDirectoryKnowsThem() {
        TestClock.set("2026-06-15T02:00:00Z");
        for (String code : new String[] {place, otherPlace}) {
            post(office(), "/api/v1/stations", """
                    {"code":"%s","name":"代表活动中心","kind":"CENTRE","level":"COUNTY","regionCode":"%s","status":"ACTIVE"}""".formatted(code, region)).statusCode(201);
        }
        for (String code : new String[] {first, second}) {
            post(office(), "/api/v1/deputies", """
                    {"code":"%s","name":"代表甲","level":"COUNTY","term":11,"regionCode":"%s","stationCodes":[],"status":"ACTIVE"}""".formatted(code, region)).statusCode(201);
        }
    }

    @AfterEach
    void clockGoesOn() {
        TestClock.reset();
    }

    @Test
    void whatIsTakenIsHandedOnAndFollowedToItsEnd() {
        String duty = planned(DAY, place, first);
        String entry = take(deputy(first), duty, "VISIT", 1, null)
                .statusCode(201)
                .body("deputyCode", equalTo(first))
                .body("status", equalTo("TAKEN"))
                .extract()
                .path("id");
        entries(deputy(first), "?toDo=true").body("items.id", contains(entry));
        entries(office(), "?toDo=true").body("items.id", contains(entry));
        entries(deputy(second), "?toDo=true").body("items", empty());

        step(deputy(first), entry, "handing-on", "\"0\"", "{\"on\":\"2026-06-15\",\"to\":\"区城市管理局\"}")
                .statusCode(200)
                .body("handedTo", equalTo("区城市管理局"));
        step(office(), entry, "follow-ups", "\"1\"", "{\"on\":\"2026-06-15\",\"note\":\"已派人查看。\"}")
                .statusCode(200)
                .body("status", equalTo("HANDED_ON"));
        step(deputy(first), entry, "ending", "\"2\"", """
                {"on":"2026-06-15","result":"SETTLED","note":"已修复并回告。"}""").statusCode(200).body("status", equalTo("ENDED"));

        given().header("Authorization", clerk(place))
                .get(ENTRIES + "/" + entry + "/steps")
                .then()
                .statusCode(200)
                .body("items.action", contains("HAND_ON", "FOLLOW_UP", "END"))
                .body("items[0].handedTo", equalTo("区城市管理局"))
                .body("items[2].result", equalTo("SETTLED"));
        entries(deputy(first), "?toDo=true").body("items", empty());
        entries(office(), "?dutyId=" + duty + "&status=ENDED&kind=VISIT").body("items.id", contains(entry));
        assertThat(Database.eventsOf(entry)).hasSize(4);
        assertThat(Database.eventsOf(duty)).containsExactly("lianluo.station.petition-duty.recorded.v1");
    }

    @Test
    void figuresAreThoseOfThePeriod() {
        String duty = planned(DAY, place, first, second);
        String before = planned("2026-05-15", place, first);
        take(office(), before, "LETTER", 9, first).statusCode(201);
        take(office(), duty, "LETTER", 1, first).statusCode(201);
        String visit = take(office(), duty, "VISIT", 2, second).extract().path("id");
        take(clerk(place), duty, "VISIT", 3, second).statusCode(201);
        step(office(), visit, "ending", "\"0\"", """
                {"on":"2026-06-15","result":"EXPLAINED","note":"已说明。"}""").statusCode(200);

        figures("2026-06-01", "2026-06-30")
                .body("duties", equalTo(1))
                .body("deputies", equalTo(2))
                .body("byKind.kind", contains("LETTER", "VISIT"))
                .body("byKind.taken", contains(1, 2))
                .body("byKind.handedOn", contains(0, 0))
                .body("byKind.ended", contains(0, 1))
                .body("byResult.find { it.result == 'EXPLAINED' }.count", equalTo(1))
                .body("byResult.count.sum()", equalTo(1));
        figures("2026-05-01", "2026-06-30").body("byKind.taken", contains(2, 2)).body("duties", equalTo(2));
        given().header("Authorization", office())
                .get("/api/v1/petition-figures?from=2026-06-30&to=2026-06-01")
                .then()
                .statusCode(422)
                .body("code", equalTo("petition-period-reversed"));
    }

    @Test
    void ofManyRostersAtOnceOneHasTheDeputy() throws Exception {
        List<Callable<Integer>> calls = new ArrayList<>();
        for (int number = 11; number <= 18; number++) {
            String there = region + "-S0" + number;
            post(office(), "/api/v1/stations", """
                    {"code":"%s","name":"代表活动中心","kind":"CENTRE","level":"COUNTY","regionCode":"%s","status":"ACTIVE"}""".formatted(there, region)).statusCode(201);
            calls.add(() -> plan(office(), DAY, there, first).extract().statusCode());
        }
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        List<Integer> statuses = new ArrayList<>();
        try {
            for (Future<Integer> status : threads.invokeAll(calls)) {
                statuses.add(status.get());
            }
        } finally {
            threads.shutdownNow();
        }

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void theRosterIsKeptFreeOfWhatCannotBe() {
        String duty = planned(DAY, place, first);

        plan(office(), DAY, place, second).statusCode(409).body("code", equalTo("petition-day-taken"));
        plan(office(), DAY, otherPlace, second, first)
                .statusCode(409)
                .body("code", equalTo("petition-deputy-busy"))
                .body("errors[0].pointer", equalTo("/deputyCodes/1"));
        plan(office(), DAY, region + "-S009", second).statusCode(422).body("code", equalTo("petition-place-unknown"));
        plan(office(), DAY, "410402-S001", second).statusCode(422).body("code", equalTo("petition-place-unknown"));
        plan(office(), DAY, otherPlace, "D" + region + "-0009")
                .statusCode(422)
                .body("code", equalTo("petition-deputy-unknown"));
        String other = planned(DAY, otherPlace, second);
        act(office(), DUTIES + "/" + other + "/roster", "\"0\"", "{\"deputyCodes\":[\"" + first + "\"]}")
                .statusCode(409)
                .body("code", equalTo("petition-deputy-busy"));
        act(office(), DUTIES + "/" + other + "/calling-off", null, "{\"reason\":\"开会。\"}")
                .statusCode(428);
        act(office(), DUTIES + "/" + other + "/calling-off", "\"0\"", "{\"reason\":\"开会。\"}")
                .statusCode(200)
                .body("status", equalTo("CALLED_OFF"))
                .body("calledOffFor", equalTo("开会。"));
        act(office(), DUTIES + "/" + duty + "/roster", "\"7\"", "{\"deputyCodes\":[\"" + second + "\"]}")
                .statusCode(412);
        act(office(), DUTIES + "/" + duty + "/roster", "\"0\"", "{\"deputyCodes\":[\"" + second + "\"]}")
                .statusCode(200)
                .body("deputyCodes", contains(second));
        planned(DAY, otherPlace, first);
    }

    @Test
    void whatWasTakenIsEnteredOnceByWhoIsOnDuty() {
        String duty = planned(DAY, place, first);

        take(office(), duty, "LETTER", 1, null).statusCode(422).body("code", equalTo("petition-deputy-not-on-duty"));
        take(deputy(first), duty, "LETTER", 1, second)
                .statusCode(422)
                .body("code", equalTo("petition-deputy-not-on-duty"));
        take(deputy(second), duty, "LETTER", 1, second).statusCode(404);
        take(clerk(otherPlace), duty, "LETTER", 1, first).statusCode(404);
        take(deputy(first), duty, "LETTER", 1, first).statusCode(201);
        take(office(), duty, "LETTER", 1, first).statusCode(409).body("code", equalTo("petition-known"));
        act(office(), DUTIES + "/" + duty + "/calling-off", "\"0\"", "{\"reason\":\"开会。\"}")
                .statusCode(409)
                .body("code", equalTo("petition-duty-in-use"))
                .body("taken", equalTo(1));
        take(office(), planned("2026-06-16", place, first), "LETTER", 2, first)
                .statusCode(422)
                .body("code", equalTo("petition-duty-ahead"));
    }

    @Test
    void onlyWhoTookItAndTheOfficeGoOnWithIt() {
        String duty = planned(DAY, place, first, second);
        String entry = take(deputy(first), duty, "LETTER", 1, null).extract().path("id");
        String body = "{\"on\":\"2026-06-15\",\"to\":\"区城市管理局\"}";

        step(deputy(second), entry, "handing-on", "\"0\"", body).statusCode(404);
        step(clerk(place), entry, "handing-on", "\"0\"", body).statusCode(403);
        step(deputy(first), entry, "handing-on", null, body).statusCode(428);
        step(deputy(first), entry, "handing-on", "\"4\"", body).statusCode(412);
        step(deputy(first), entry, "follow-ups", "\"0\"", "{\"on\":\"2026-06-15\",\"note\":\"在办。\"}")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        step(deputy(first), entry, "handing-on", "\"0\"", """
                {"on":"2026-06-15","to":"区城市管理局","note":"请回电13800001234。"}""")
                .statusCode(422)
                .body("code", equalTo("petition-holds-number"))
                .body("errors[0].pointer", equalTo("/note"));
        step(deputy(first), entry, "handing-on", "\"0\"", "{\"on\":\"2026-06-14\",\"to\":\"区城市管理局\"}")
                .statusCode(422)
                .body("code", equalTo("petition-day-wrong"));
        given().header("Authorization", token("INTAKE_OFFICER", "410402"))
                .get(ENTRIES + "/" + entry)
                .then()
                .statusCode(404);
    }

    @Test
    void deputiesAndStationsSeeTheirDaysPageByPage() {
        String late = planned("2026-06-17", place, first);
        String early = planned("2026-06-16", place, first);
        planned("2026-06-18", otherPlace, second);
        planned("2026-06-14", place, first);

        duties(deputy(first), "?toDo=true").body("items.id", contains(late, early));
        String next = duties(clerk(place), "?limit=1&from=2026-06-16")
                .body("items.id", contains(late))
                .extract()
                .path("next");
        duties(clerk(place), "?limit=1&from=2026-06-16&cursor=" + next).body("items.id", contains(early));
        duties(token("DIRECTOR_MEETING", region), "?deputy=" + second).body("items", hasSize(1));
        duties(office(), "?from=2026-06-15&to=2026-06-17").body("items", hasSize(2));
        duties(token("DEPUTY", region), "").body("items", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPUTY", "STATION_HEAD", "DIRECTOR_MEETING", "COMMITTEE_SUPERVISOR", "SYSTEM_ADMIN"})
    void otherRolesPlanNothing(String role) {
        plan(token(role, region), DAY, place, first).statusCode(403);
    }

    private String planned(String on, String at, String... deputies) {
        return plan(office(), on, at, deputies).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse plan(String bearer, String on, String at, String... deputies) {
        return post(
                bearer,
                DUTIES,
                "{\"on\":\"%s\",\"stationCode\":\"%s\",\"deputyCodes\":[\"%s\"]}"
                        .formatted(on, at, String.join("\",\"", deputies)));
    }

    private ValidatableResponse take(String bearer, String duty, String kind, int number, String deputy) {
        return post(
                bearer,
                DUTIES + "/" + duty + "/entries",
                "{\"kind\":\"%s\",\"receiptNumber\":\"%s-20260615-%06d\"%s}"
                        .formatted(kind, region, number, deputy == null ? "" : ",\"deputyCode\":\"" + deputy + "\""));
    }

    private static ValidatableResponse step(String bearer, String entry, String what, String version, String body) {
        return act(bearer, ENTRIES + "/" + entry + "/" + what, version, body);
    }

    private static ValidatableResponse act(String bearer, String path, String version, String body) {
        RequestSpecification request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body);
        return (version == null ? request : request.header("If-Match", version))
                .post(path)
                .then();
    }

    private static ValidatableResponse post(String bearer, String path, String body) {
        return act(bearer, path, null, body);
    }

    private static ValidatableResponse entries(String bearer, String query) {
        return given().header("Authorization", bearer)
                .get(ENTRIES + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse duties(String bearer, String query) {
        return given().header("Authorization", bearer)
                .get(DUTIES + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse figures(String from, String to) {
        return given().header("Authorization", token("DIRECTOR_MEETING", region))
                .get("/api/v1/petition-figures?from=" + from + "&to=" + to)
                .then()
                .statusCode(200);
    }

    private String office() {
        return token("INTAKE_OFFICER", region);
    }

    private static String token(String role, String region) {
        return Tokens.withRoles(role).region(region).bearer();
    }

    private String deputy(String code) {
        return Tokens.withRoles("DEPUTY").region(region).deputies(code).bearer();
    }

    private String clerk(String station) {
        return Tokens.withRoles("STATION_CLERK")
                .region(region)
                .stations(station)
                .bearer();
    }
}
