package org.lianluo.station.reception.attention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.station.reception.Receptions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;
import org.lianluo.testkit.Tokens;

/** The stations and deputies of each test are there since January 2026; then it is 23 November. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AttentionFindingResourceTest {

    private static final String FINDINGS = "/api/v1/attention-findings";
    private static final String EVENT = "lianluo.station.attention-finding.";
    private static final LocalDate AUTUMN = LocalDate.of(2026, 9, 15);

    @Inject
    @Any
    Instance<DueJob> jobs;

    private final Receptions receptions = new Receptions();
    private String station;
    private String deputy;

    @BeforeEach
    void inJanuary() {
        TestClock.set("2026-01-05T02:00:00Z");
        station = receptions.station();
        deputy = receptions.deputy(station);
        TestClock.reset();
    }

    @AfterEach
    void timeStands() {
        TestClock.reset();
    }

    @Test
    void anIdleStationIsFoundOnceAndToldToItsOfficeAndItsHead() {
        runJobs();
        runJobs();

        String id = list(receptions.office(), "")
                .body("items.stationCode", contains(station))
                .body("items[0].kind", equalTo("IDLE_STATION"))
                .body("items[0].status", equalTo("OPEN"))
                .body("items[0].since", equalTo("2026-01-05"))
                .body("items[0].lastSeenOn", nullValue())
                .body("items[0].rule.policy", equalTo("station.idle-after"))
                .body("items[0].rule.limit", equalTo("3mo"))
                .extract()
                .path("items[0].id");
        list(receptions.office(), "&toDo=true").body("items.id", contains(id));
        list(receptions.head(station), "&toDo=true").body("items.id", contains(id));
        assertThat(Database.eventsOf(id)).containsExactly(EVENT + "found.v1");
        assertThat(Database.payload(id, EVENT + "found.v1"))
                .contains("\"stationCode\":\"" + station + "\"")
                .contains("\"toRoles\":[\"INTAKE_OFFICER\",\"STATION_HEAD\"]");
    }

    @Test
    void aUsedStationIsNotIdleAndAnIdleOneIsOverOnceItIsUsed() {
        held(AUTUMN, deputy);
        runJobs();
        list(receptions.office(), "&kind=IDLE_STATION").body("items", empty());

        TestClock.set("2026-12-16T02:00:00Z");
        runJobs();
        String id = list(receptions.office(), "")
                .body("items.lastSeenOn", contains(AUTUMN.toString()))
                .extract()
                .path("items[0].id");
        explain(receptions.office(), id).statusCode(200);
        open(LocalDate.of(2026, 12, 16), deputy);
        runJobs();

        read(receptions.office(), id)
                .body("status", equalTo("OVER"))
                .body("endReason", equalTo("SEEN"))
                .body("explanation", equalTo("站点改造"));
        assertThat(Database.eventsOf(id))
                .containsExactly(EVENT + "found.v1", EVENT + "explained.v1", EVENT + "ended.v1");
        list(receptions.office(), "&toDo=true").body("items", empty());

        TestClock.set("2027-03-17T02:00:00Z");
        runJobs();
        list(receptions.office(), "&kind=IDLE_STATION&status=OPEN").body("items.lastSeenOn", contains("2026-12-16"));
    }

    @Test
    void aDayWithoutADeputyIsNoUseAndAPetitionOrAVisitOfADirectorIs() {
        held(AUTUMN);
        runJobs();
        list(receptions.office(), "&kind=IDLE_STATION").body("items.stationCode", contains(station));

        TestClock.set("2026-01-05T02:00:00Z");
        String petitions = receptions.station();
        String visited = receptions.station();
        String phoned = receptions.station();
        String suspended = receptions.station();
        TestClock.reset();
        Database.execute("update station set status = 'SUSPENDED' where code = ?", suspended);
        took(petitions, AUTUMN);
        contacted(visited, "VISIT", AUTUMN);
        contacted(phoned, "PHONE", AUTUMN);
        runJobs();

        list(receptions.office(), "&kind=IDLE_STATION").body("items.stationCode", containsInAnyOrder(station, phoned));
    }

    @Test
    void aStationThatMovedHasItsTimeFirstAndOneThatIsClosedIsOver() {
        String id = getStation(station).extract().path("id");
        step(id, "moves", """
                {"on":"2026-10-01","reason":"搬迁","address":"新址"}""");
        runJobs();
        list(receptions.office(), "&kind=IDLE_STATION").body("items", empty());

        TestClock.set("2027-01-02T02:00:00Z");
        runJobs();
        String found = list(receptions.office(), "&kind=IDLE_STATION")
                .body("items.since", contains("2026-10-01"))
                .extract()
                .path("items[0].id");
        step(id, "closures", """
                {"on":"2027-01-02","reason":"撤销"}""");
        runJobs();

        read(receptions.office(), found)
                .body("status", equalTo("OVER"))
                .body("endReason", equalTo("NO_LONGER_APPLIES"));
    }

    @Test
    void aRegionDecidesAfterHowLong() {
        Database.execute(
                "insert into known_policy values (gen_random_uuid(), ?, 'station.idle-after', '18mo', '2026-01-01', null)",
                receptions.region());
        runJobs();
        list(receptions.office(), "").body("items", empty());
    }

    @Test
    void aDeputyWhoMissedTheirDaysIsFoundOnceWithWhatHadLeaveApart() {
        held(LocalDate.of(2026, 7, 15), deputy, true);
        held(AUTUMN, deputy, false);
        runJobs();
        runJobs();

        String id = list(receptions.mandate(deputy), "&toDo=true")
                .body("items.deputyCodes", contains(contains(deputy)))
                .body("items[0].kind", equalTo("ABSENT_DEPUTY"))
                .body("items[0].since", equalTo(AUTUMN.toString()))
                .body("items[0].daysMissed", equalTo(1))
                .body("items[0].daysExcused", equalTo(1))
                .body("items[0].rule.zh", equalTo("6个月以上没有进站：列入接待安排的接待日已经举行，但没有签到；准假的不计"))
                .extract()
                .path("items[0].id");
        list(receptions.office(), "&kind=ABSENT_DEPUTY&toDo=true").body("items.id", contains(id));
        assertThat(Database.payload(id, EVENT + "found.v1"))
                .contains("\"toRoles\":[\"INTAKE_OFFICER\",\"DEPUTY\"]")
                .doesNotContain("王秀英");

        open(LocalDate.of(2026, 11, 23), deputy);
        runJobs();
        read(receptions.mandate(deputy), id).body("status", equalTo("OVER")).body("endReason", equalTo("SEEN"));
        list(receptions.office(), "&kind=ABSENT_DEPUTY&status=OPEN").body("items", empty());
    }

    /** Entered today, elected long ago: two facts, one time in office. */
    @Test
    void whoIsEnteredLateIsInOfficeSinceTheirElection() {
        String late = receptions.deputy(station);
        held(AUTUMN, late, false);
        runJobs();
        list(receptions.office(), "&kind=ABSENT_DEPUTY").body("items", empty());

        elected(late, "2026-01-05").statusCode(200);
        runJobs();
        list(receptions.office(), "&kind=ABSENT_DEPUTY").body("items.deputyCodes", contains(contains(late)));
    }

    @Test
    void leaveThatIsGivenAfterwardsEndsIt() {
        String day = held(AUTUMN, deputy, false);
        runJobs();
        String id = list(receptions.office(), "&kind=ABSENT_DEPUTY").extract().path("items[0].id");

        String leave = "{\"deputyCode\":\"%s\",\"approved\":true}".formatted(deputy);
        receptions.act(receptions.clerk(station), day, "leaves", leave).statusCode(403);
        receptions.act(receptions.mandate(deputy), day, "leaves", leave).statusCode(403);
        receptions.act(receptions.head("410402-S999"), day, "leaves", leave).statusCode(403);
        receptions
                .act(receptions.office(), day, "leaves", "{\"deputyCode\":\"D410402-9999\",\"approved\":true}")
                .statusCode(422)
                .body("code", equalTo("reception-deputy-not-down"));
        receptions
                .act(receptions.head(station), day, "leaves", leave)
                .statusCode(200)
                .body("excusedCodes", contains(deputy));
        receptions.read(null, day).statusCode(200).body("excusedCodes", nullValue());
        receptions.read(receptions.mandate(deputy), day).body("excusedCodes", nullValue());
        receptions.read(receptions.office(), day).body("excusedCodes", contains(deputy));
        runJobs();

        read(receptions.office(), id).body("endReason", equalTo("NO_LONGER_APPLIES"));

        receptions
                .act(receptions.office(), day, "leaves", leave.replace("true", "false"))
                .statusCode(200)
                .body("excusedCodes", empty());
        runJobs();
        list(receptions.office(), "&kind=ABSENT_DEPUTY&status=OPEN").body("items.since", contains(AUTUMN.toString()));
    }

    @Test
    void twoMandatesOfOnePersonAreOnePerson() {
        TestClock.set("2026-01-05T02:00:00Z");
        String other = receptions.station();
        String second = receptions.deputy(other);
        TestClock.reset();
        String person = receptions.person();
        receptions.belongs(deputy, person);
        receptions.belongs(second, person);
        held(AUTUMN, deputy, false);
        String there = held(other, LocalDate.of(2026, 10, 15), second, false);
        runJobs();

        String id = list(receptions.mandate(second), "")
                .body("items.daysMissed", contains(2))
                .body("items[0].deputyCodes", containsInAnyOrder(deputy, second))
                .extract()
                .path("items[0].id");
        list(receptions.mandate(deputy), "").body("items.id", contains(id));

        Database.execute(
                "update reception_day set present_codes = array[?]::varchar[] where id = ?::uuid", second, there);
        runJobs();
        read(receptions.mandate(deputy), id).body("status", equalTo("OVER")).body("endReason", equalTo("SEEN"));
        list(receptions.office(), "&kind=ABSENT_DEPUTY&status=OPEN").body("items", empty());
    }

    @Test
    void whoHoldsMandatesInTwoRegionsIsFoundOnceAndComesByEither() {
        TestClock.set("2026-01-05T02:00:00Z");
        Receptions above = new Receptions();
        String second = above.deputy(above.station());
        TestClock.reset();
        String person = receptions.person();
        receptions.belongs(deputy, person);
        above.belongs(second, person);
        held(AUTUMN, deputy, false);
        String there = held(station, LocalDate.of(2026, 10, 15), second, false);
        runJobs();

        String id = list(receptions.office(), "&kind=ABSENT_DEPUTY")
                .body("items.daysMissed", contains(1))
                .extract()
                .path("items[0].id");
        list(above.office(), "&kind=ABSENT_DEPUTY").body("items", empty());
        list(above.mandate(second), "").body("items.id", contains(id));

        Database.execute(
                "update reception_day set present_codes = deputy_codes, attendances = 1 where id = ?::uuid", there);
        runJobs();
        read(receptions.office(), id).body("endReason", equalTo("SEEN"));
        list(above.office(), "&kind=ABSENT_DEPUTY").body("items", empty());
    }

    @Test
    void aReplicaLeavesItToTheOneThatIsAtWork() throws SQLException {
        try (Connection other = PostgresResource.server().connect("module");
                Statement held = other.createStatement()) {
            held.execute("select pg_advisory_lock(61, 0)");
            runJobs();
            list(receptions.office(), "").body("items", empty());
        }

        runJobs();
        list(receptions.office(), "").body("items.stationCode", contains(station));
    }

    @Test
    void whomNothingIsAgainstIsNotFound() {
        // Down for no day; in office since October; a day whose figure was put right; a directors' day; a mandate that
        // is over.
        TestClock.set("2026-01-05T02:00:00Z");
        String corrected = receptions.deputy(station);
        String former = receptions.deputy(station);
        String director = receptions.deputy(station);
        receptions.deputy(station);
        TestClock.set("2026-10-05T02:00:00Z");
        String fresh = receptions.deputy(station);
        TestClock.reset();
        Database.execute("update deputy set status = 'SUSPENDED' where code = ?", former);
        held(AUTUMN, former, false);
        held(LocalDate.of(2026, 10, 15), fresh, false);
        String day = held(LocalDate.of(2026, 10, 20), corrected, false);
        Database.execute("update reception_day set attendances = 1 where id = ?::uuid", day);
        String off = held(LocalDate.of(2026, 10, 21), director, false);
        Database.execute(
                "update reception_day set station_code = null, kind = 'DIRECTORS_DAY' where id = ?::uuid", off);
        runJobs();

        list(receptions.office(), "&kind=ABSENT_DEPUTY").body("items", empty());
    }

    @Test
    void theOfficeExplainsAndOnlyTheDeputyReadsWhyBesidesIt() {
        held(AUTUMN, deputy, false);
        runJobs();
        String id = list(receptions.office(), "&kind=ABSENT_DEPUTY").extract().path("items[0].id");

        explain(receptions.mandate(deputy), id).statusCode(403);
        explain(receptions.head(station), id).statusCode(403);
        explain(committee(), id).statusCode(403);
        explain(new Receptions().office(), id).statusCode(404);
        explain(receptions.office(), id, null).statusCode(428);
        explain(receptions.office(), id, "\"7\"").statusCode(412);
        explain(receptions.office(), id).statusCode(200).body("status", equalTo("EXPLAINED"));
        explain(receptions.office(), id).statusCode(409).body("code", equalTo("illegal-transition"));

        read(receptions.office(), id).body("explanation", equalTo("站点改造"));
        read(receptions.mandate(deputy), id).body("explanation", equalTo("站点改造"));
        read(committee(), id).statusCode(200).body("explanation", nullValue()).body("status", equalTo("EXPLAINED"));
        assertThat(Database.payload(id, EVENT + "explained.v1")).doesNotContain("站点改造");
        list(receptions.office(), "&kind=ABSENT_DEPUTY&toDo=true").body("items", empty());
        list(receptions.mandate(deputy), "&toDo=true").body("items", empty());
    }

    @Test
    void aRepeatOfAnExplanationIsAnsweredTheSame() {
        runJobs();
        String id = list(receptions.office(), "").extract().path("items[0].id");
        for (int call = 0; call < 2; call++) {
            given().header("Authorization", receptions.office())
                    .header("If-Match", "\"0\"")
                    .header("Idempotency-Key", "explained-" + id)
                    .contentType("application/json")
                    .body("{\"explanation\":\"站点改造\"}")
                    .post(FINDINGS + "/" + id + "/explanation")
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("EXPLAINED"));
        }
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @Test
    void everyoneReadsWhatIsTheirsAndNothingElse() {
        held(AUTUMN, deputy, false);
        runJobs();
        String idle = list(receptions.office(), "&kind=IDLE_STATION").extract().path("items[0].id");
        String away = list(receptions.office(), "&kind=ABSENT_DEPUTY").extract().path("items[0].id");

        list(receptions.office(), "").body("items.id", contains(away, idle));
        list(committee(), "").body("items.id", contains(away, idle));
        list(committee(), "&toDo=true").body("items", empty());
        list(receptions.head(station), "").body("items.id", contains(idle));
        list(receptions.mandate(deputy), "").body("items.id", contains(away));
        list(receptions.head("410402-S999"), "").body("items", empty());
        list(receptions.mandate("D410402-9999"), "").body("items", empty());
        list(new Receptions().office(), "").body("items", empty());
        read(receptions.head(station), away).statusCode(404);
        read(receptions.mandate(deputy), idle).statusCode(404);
        given().get(FINDINGS).then().statusCode(401);

        String next = page("").body("items.id", contains(away)).extract().path("next");
        page("&cursor=" + next).body("items.id", contains(idle));
    }

    @Test
    void inATownshipThePresidiumExplains() {
        String town = receptions.region() + "101";
        TestClock.set("2026-01-05T02:00:00Z");
        String presidium = Tokens.withRoles("PRESIDIUM").region(town).bearer();
        given().header("Authorization", presidium)
                .contentType("application/json")
                .body("""
                        {"code":"%1$s-S001","name":"联络站","kind":"STATION","level":"STREET","regionCode":"%1$s","status":"ACTIVE"}""".formatted(town))
                .post("/api/v1/stations")
                .then()
                .statusCode(201);
        TestClock.reset();
        runJobs();

        String id = list(presidium, "").extract().path("items[0].id");
        explain(presidium, id).statusCode(200);
        explain(receptions.office(), id).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"CITIZEN", "STATION_CLERK", "STREET_COMMITTEE", "DIRECTOR_MEETING", "KIOSK", "SYSTEM_ADMIN"})
    void otherRolesReadNothing(String role) {
        given().header(
                        "Authorization",
                        Tokens.withRoles(role).region(receptions.region()).bearer())
                .get(FINDINGS)
                .then()
                .statusCode(403);
    }

    private String committee() {
        return Tokens.withRoles("COMMITTEE_SUPERVISOR")
                .region(receptions.region())
                .bearer();
    }

    private ValidatableResponse list(String bearer, String query) {
        return given().header("Authorization", bearer)
                .get(FINDINGS + "?limit=200" + query)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse page(String cursor) {
        return given().header("Authorization", receptions.office())
                .get(FINDINGS + "?limit=1" + cursor)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse read(String bearer, String id) {
        return given().header("Authorization", bearer).get(FINDINGS + "/" + id).then();
    }

    private ValidatableResponse explain(String bearer, String id) {
        return explain(bearer, id, "*");
    }

    private ValidatableResponse explain(String bearer, String id, String version) {
        var request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"explanation\":\"站点改造\"}");
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.post(FINDINGS + "/" + id + "/explanation").then();
    }

    /** A day at the station that was held, with that deputy, who came. */
    private ValidatableResponse elected(String code, String on) {
        Response found = given().get("/api/v1/deputies?code=" + code);
        String path = "/api/v1/deputies/" + found.path("items[0].id");
        return given().header("Authorization", receptions.office())
                .header("If-Match", given().get(path).header("ETag"))
                .contentType("application/json")
                .body("{\"kind\":\"ELECTED\",\"on\":\"" + on + "\"}")
                .post(path + "/mandate-steps")
                .then();
    }

    private void held(LocalDate on, String... present) {
        String id = held(station, on, deputy, false);
        Database.execute(
                "update reception_day set present_codes = string_to_array(?, ',')::varchar[], attendances = ? where id = ?::uuid",
                String.join(",", present),
                present.length,
                id);
    }

    /** A day at the station that was held without that deputy. */
    private String held(LocalDate on, String absent, boolean excused) {
        return held(station, on, absent, excused);
    }

    private String held(String at, LocalDate on, String absent, boolean excused) {
        String id = (String) Database.rows("""
                        insert into reception_day (id, version, event_sequence, region_code, created_at, created_by, updated_at,
                            updated_by, kind, station_code, held_on, begins_at, ends_at, topics, deputy_codes, announce_by,
                            status, announced_at, opened_at, held_at, present_codes, excused_codes, drawn, attendances,
                            visitors, items)
                        select gen_random_uuid(), 0, 0, ?, now(), 'test', now(), 'test', 'REGULAR', ?, d, '09:00', '11:00', '{}',
                            array[?]::varchar[], d, 'HELD', now(), now(), now(), '{}',
                            case when ? then array[?]::varchar[] else '{}' end, 0, 0, 0, 0
                        from (select ?::date as d) as day returning id::text""", receptions.region(), at, absent, excused, absent, on)
                .get(0)
                .get("id");
        return id;
    }

    /** A day at the station that is open today, with that deputy, who signed in. */
    private void open(LocalDate on, String code) {
        String id = held(on, code, false);
        Database.execute("update reception_day set status = 'OPEN', held_at = null where id = ?::uuid", id);
        receptions
                .act(receptions.mandate(code), id, "sign-ins", "{\"deputyCode\":\"%s\"}".formatted(code))
                .statusCode(200);
    }

    private void took(String at, LocalDate on) {
        Database.execute("""
                with duty as (insert into petition_duty
                    select gen_random_uuid(), 0, 0, r, now(), 'test', now(), 'test', d, s, array[c]::varchar[], 'PLANNED', null
                    from (select ? as r, ? as s, ? as c, ?::date as d) as x returning *)
                insert into petition_entry
                select gen_random_uuid(), 0, 0, region_code, now(), 'test', now(), 'test', id, station_code, on_day, 'VISIT',
                    'T' || id, deputy_codes[1], 'TAKEN', null, null, on_day from duty""", receptions.region(), at, deputy, on);
    }

    private void contacted(String at, String form, LocalDate on) {
        Database.execute("""
                with link as (insert into contact_link
                    select gen_random_uuid(), 0, 0, r, now(), 'test', now(), 'test', 'DIRECTOR_STATION', c, s, d, null
                    from (select ? as r, ? as s, ? as c, ?::date as d) as x returning *)
                insert into contact select gen_random_uuid(), id, since, ?, '走访', 'test', now() from link""", receptions.region(), at, deputy, on, form);
    }

    private ValidatableResponse getStation(String code) {
        return given().header("Authorization", receptions.office())
                .get("/api/v1/stations/"
                        + given().get("/api/v1/stations?code=" + code)
                                .then()
                                .extract()
                                .<List<String>>path("items.id")
                                .get(0))
                .then()
                .statusCode(200);
    }

    private void step(String id, String step, String body) {
        given().header("Authorization", receptions.office())
                .header("If-Match", "*")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/stations/" + id + "/" + step)
                .then()
                .statusCode(200);
    }

    private void runJobs() {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(
                    jobs.stream().filter(AttentionJob.class::isInstance).toList(), DueJob::run));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
