package org.lianluo.handling.supervision.board;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.Calendars;
import org.lianluo.handling.assignment.Suggestions;
import org.lianluo.handling.supervision.alert.AlertJob;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

/** What is due of a unit, a committee, a leader and a region: list and counts agree at every moment. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BoardResourceTest {

    private static final AtomicInteger REGION = new AtomicInteger(530101);

    @Inject
    Inbox inbox;

    @Inject
    AlertJob alerts;

    @Inject
    CountsJob counts;

    private final String region = String.valueOf(REGION.incrementAndGet());
    private Suggestions suggestions;
    private String unit;
    private String other;

    @BeforeEach
    void aRegionOfItsOwn() {
        Calendars.load2026();
        suggestions = new Suggestions(inbox, region);
        unit = suggestions.unit();
        other = suggestions.unit();
    }

    @AfterEach
    void resetClock() {
        TestClock.reset();
    }

    private String as(String role) {
        return Suggestions.office(role, region);
    }

    private static ValidatableResponse get(String bearer, String path) {
        return given().header("Authorization", bearer).get("/api/v1" + path).then();
    }

    private void board(String path, int open, int red, int overdue, int offices) {
        get(as("DIRECTOR_MEETING"), "/boards/" + path)
                .statusCode(200)
                .body("open", equalTo(open))
                .body("red", equalTo(red))
                .body("overdue", equalTo(overdue))
                .body("waitsForOffice", equalTo(offices));
    }

    private void committee(String code, String... units) {
        Suggestions.post(
                        as("INTAKE_OFFICER"),
                        "/api/v1/committees",
                        "{\"code\":\"%s\",\"name\":\"城建环保委\",\"regionCode\":\"%s\",\"unitCodes\":[\"%s\"]}"
                                .formatted(code, region, String.join("\",\"", units)))
                .statusCode(201);
    }

    @Test
    void everyCaseIsCountedFromItsFirstMomentToItsLast() throws Throwable {
        String id = suggestions.signed(unit);
        suggestions.sole(unit);
        suggestions.sole(other);
        UUID unassigned = suggestions.registered();
        String code = region + "-C01";
        committee(code, other);

        board("regions/" + region, 4, 0, 0, 1);
        board("units/" + unit, 2, 0, 0, 0);
        board("committees/" + code, 1, 0, 0, 0);
        board("leaders/L01", 0, 0, 0, 0);
        get(as("DIRECTOR_MEETING"), "/boards/regions/" + region)
                .body("first", hasSize(4))
                .body("first[0].id", equalTo(unassigned.toString()))
                .body("first[0].unitCode", nullValue())
                .body("first[0].waitsFor", equalTo("OFFICE"))
                .body("first[0].daysLeft", equalTo(4))
                .body("counts.find { it.status == 'SIGNED' }.count", equalTo(1));

        TestClock.set("2026-11-28T02:00:00Z");
        VertxContextSupport.subscribeAndAwait(() -> alerts.run());
        board("regions/" + region, 4, 1, 1, 1);
        TestClock.reset();
        suggestions.replied(unit, id, Suggestions.CLASS_A);
        board("units/" + unit, 1, 0, 0, 0);

        VertxContextSupport.subscribeAndAwait(() -> counts.run());
        VertxContextSupport.subscribeAndAwait(() -> counts.run());
        board("regions/" + region, 3, 1, 1, 1);
        board("units/" + unit, 1, 0, 0, 0);
        assertThat(Database.count(
                        "select count(*) from (select 1 from due_count where region_code = ? group by unit_code, committee_code,"
                                + " leader_code, kind, waits_for, status, colour, overdue having count(*) > 1) more",
                        region))
                .isZero();
        assertThat(Database.rows(
                        "select sum(n)::bigint as counted, (select count(*) from due_case where region_code = ? and due is"
                                + " not null) as there from due_count where region_code = ?",
                        region,
                        region))
                .singleElement()
                .satisfies(row -> assertThat(row.get("counted")).isEqualTo(row.get("there")));
    }

    @Test
    void theListIsTheBoardInFull() throws Throwable {
        String first = suggestions.sole(unit);
        String second = suggestions.sole(unit);
        String foreign = suggestions.sole(other);
        UUID unassigned = suggestions.registered();
        String next = get(as("GOV_OFFICE"), "/due-cases?unit=" + unit + "&limit=1")
                .statusCode(200)
                .body("items", hasSize(1))
                .extract()
                .path("next");
        String one = get(as("GOV_OFFICE"), "/due-cases?unit=" + unit + "&limit=1")
                .extract()
                .path("items[0].id");
        String two = get(as("GOV_OFFICE"), "/due-cases?unit=" + unit + "&limit=1&cursor=" + next)
                .extract()
                .path("items[0].id");
        assertThat(List.of(one, two)).containsExactlyInAnyOrder(first, second);
        committee(region + "-C02", other);
        get(as("GOV_OFFICE"), "/due-cases?committee=" + region + "-C02").body("items.id", contains(foreign));
        get(as("GOV_OFFICE"), "/due-cases?committee=nobody").statusCode(403);
        get(as("GOV_OFFICE"), "/boards/committees/nobody").statusCode(404);
        get(as("GOV_OFFICE"), "/due-cases?kind=UNASSIGNED").body("items.id", contains(unassigned.toString()));
        get(as("GOV_OFFICE"), "/due-cases?waitsFor=UNIT").body("items", hasSize(3));
        get(as("GOV_OFFICE"), "/due-cases?leader=L01").body("items", empty());
        get(as("GOV_OFFICE"), "/due-cases?leader=L01&unit=" + unit)
                .statusCode(422)
                .body("code", equalTo("one-board-at-a-time"));
        TestClock.set("2026-11-28T02:00:00Z");
        VertxContextSupport.subscribeAndAwait(() -> alerts.run());
        get(as("GOV_OFFICE"), "/due-cases?overdue=true").body("items.id", contains(unassigned.toString()));
        get(as("GOV_OFFICE"), "/due-cases?colour=RED").body("items.id", contains(unassigned.toString()));
        get(as("GOV_OFFICE"), "/due-cases?overdue=false").body("items", hasSize(3));
        get(Suggestions.clerk(unit), "/due-cases").body("items", hasSize(2));
    }

    @Test
    void eachSeesTheirOwnBoards() {
        get(Suggestions.clerk(unit), "/boards/units/" + unit).statusCode(200);
        get(Suggestions.clerk(unit), "/boards/units/" + other).statusCode(404);
        get(Suggestions.clerk(unit), "/due-cases?unit=" + other).statusCode(403);
        get(Suggestions.clerk(unit), "/due-cases?leader=L01").statusCode(403);
        String foreign = Suggestions.office("COMMITTEE_SUPERVISOR", "410403");
        get(foreign, "/boards/regions/" + region).statusCode(404);
        get(foreign, "/boards/units/" + unit).statusCode(404);
        committee(region + "-C03", unit);
        get(foreign, "/boards/committees/" + region + "-C03").statusCode(404);
        get(as("GOV_OFFICE"), "/boards/committees/" + region + "-C99").statusCode(404);
        get(as("GOV_OFFICE"), "/boards/units/x").statusCode(404);
    }

    @Test
    void theOfficeKeepsTheCommitteesOfItsRegion() {
        String code = region + "-C04";
        committee(code, unit);
        String id = get(as("COMMITTEE_SUPERVISOR"), "/committees")
                .body("items.code", contains(code))
                .extract()
                .path("items[0].id");
        assertThat(Database.eventsOf(id)).containsExactly("lianluo.handling.committee.recorded.v1");
        String body = "{\"code\":\"%s\",\"name\":\"城建环保委\",\"regionCode\":\"%s\",\"unitCodes\":[\"%s\"]}"
                .formatted(code, region, other);
        Suggestions.post(as("INTAKE_OFFICER"), "/api/v1/committees", body).statusCode(409);
        put(as("INTAKE_OFFICER"), id, null, body).statusCode(428);
        put(Suggestions.office("INTAKE_OFFICER", "410403"), id, "\"0\"", body).statusCode(403);
        put(as("INTAKE_OFFICER"), id, "\"0\"", body.replace(code, region + "-C05"))
                .statusCode(400);
        put(as("INTAKE_OFFICER"), id, "\"0\"", body)
                .statusCode(200)
                .body("unitCodes", contains(other))
                .body("version", equalTo(1));
        put(as("INTAKE_OFFICER"), id, "\"0\"", body).statusCode(412);
        get(Suggestions.office("GOV_OFFICE", "410403"), "/committees/" + id).statusCode(404);
        get(as("GOV_OFFICE"), "/committees/" + id).body("unitCodes", contains(other));
    }

    private static ValidatableResponse put(String bearer, String id, String ifMatch, String body) {
        var request = given().header("Authorization", bearer)
                .contentType("application/json")
                .body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/api/v1/committees/" + id).then();
    }
}
