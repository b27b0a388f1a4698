package org.lianluo.station.reception.day;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
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

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceptionDayResourceTest {

    @Inject
    @Any
    Instance<DueJob> jobs;

    private final Receptions receptions = new Receptions();

    @AfterEach
    void timeStands() {
        TestClock.reset();
    }

    @Test
    void aDayIsPlannedKnownToItsOwnAndAnnouncedToAll() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String id = receptions.planned(station, Receptions.SOON, deputy);

        receptions.read(null, id).statusCode(404);
        receptions.read(receptions.clerk("410402-S999"), id).statusCode(404);
        receptions.read(receptions.clerk(station), id).statusCode(200).body("status", equalTo("PLANNED"));
        receptions.read(receptions.mandate(deputy), id).statusCode(200);
        receptions.list(receptions.mandate(deputy), "&toDo=true").body("items", empty());

        receptions
                .act(receptions.clerk(station), id, "announcement", null)
                .statusCode(200)
                .body("status", equalTo("ANNOUNCED"))
                .body("announceBy", equalTo(Receptions.TODAY.toString()));

        receptions.read(null, id).statusCode(200).body("deputyCodes", contains(deputy));
        receptions.list(null, "&station=" + station).body("items.id", contains(id));
        receptions.list(null, "&deputy=" + deputy).body("items.id", contains(id));
        receptions.list(null, "&from=" + Receptions.SOON.plusDays(1)).body("items", empty());
        receptions.list(receptions.mandate(deputy), "&toDo=true").body("items.id", contains(id));
        receptions.list(receptions.clerk(station), "&toDo=true").body("items.id", contains(id));
        assertThat(Database.eventsOf(id))
                .containsExactly(
                        "lianluo.station.reception-day.status-changed.v1",
                        "lianluo.station.reception-day.status-changed.v1");
    }

    @Test
    void listsGoOnFromPageToPageInTheOrderOfTheirDays() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String later = receptions.announced(station, Receptions.SOON.plusDays(1), deputy);
        String first = receptions.announced(station, Receptions.SOON, deputy);

        for (String reader : new String[] {receptions.office(), receptions.clerk(station)}) {
            var page = given().header("Authorization", reader)
                    .get(Receptions.DAYS + "?limit=1&region=" + receptions.region())
                    .then()
                    .body("items.id", contains(first))
                    .extract()
                    .<String>path("next");
            given().header("Authorization", reader)
                    .get(Receptions.DAYS + "?limit=1&region=" + receptions.region() + "&cursor=" + page)
                    .then()
                    .body("items.id", contains(later));
        }
    }

    @Test
    void noticeIsLongEnough() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);

        receptions
                .plan(receptions.office(), station, Receptions.SOON.minusDays(1), deputy)
                .statusCode(422)
                .body("code", equalTo("reception-notice-too-short"))
                .body("errors[0].pointer", equalTo("/heldOn"));
        receptions
                .plan(receptions.office(), "BY_APPOINTMENT", station, Receptions.TODAY, "", deputy)
                .statusCode(201);
        String id = receptions.planned(station, Receptions.SOON, deputy);
        TestClock.set("2026-11-24T02:00:00Z");
        receptions
                .act(receptions.office(), id, "announcement", null)
                .statusCode(422)
                .body("code", equalTo("reception-notice-too-short"))
                .body("announceBy", equalTo(Receptions.TODAY.toString()));
    }

    @Test
    void aRegionDecidesOnItsNotice() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        Database.execute(
                "insert into known_policy values (gen_random_uuid(), ?, 'reception.notice', '2d',"
                        + " '2026-01-01', null)",
                receptions.region());

        receptions
                .plan(receptions.office(), station, Receptions.TODAY.plusDays(2), deputy)
                .statusCode(201);
    }

    @Test
    void whatNobodyAnnouncedIsAnnouncedInTime() {
        String station = receptions.station();
        String due = receptions.planned(station, Receptions.SOON, receptions.deputy(station));
        String later = receptions.planned(station, Receptions.SOON.plusDays(7), receptions.deputy(station));
        String empty = receptions.planned(receptions.station(), Receptions.SOON);

        runJobs();

        receptions.read(null, due).statusCode(200).body("status", equalTo("ANNOUNCED"));
        receptions.read(receptions.office(), later).body("status", equalTo("PLANNED"));
        receptions.read(receptions.office(), empty).body("status", equalTo("PLANNED"));
        receptions.list(receptions.office(), "&toDo=true").body("items.id", hasItem(empty));
        receptions
                .act(receptions.office(), empty, "announcement", null)
                .statusCode(422)
                .body("code", equalTo("reception-without-deputies"));
    }

    @Test
    void twoMandatesOfOnePersonAreOnePersonOnADay() {
        String station = receptions.station();
        String other = receptions.station();
        String county = receptions.deputy(station);
        String town = receptions.deputy(other);
        String person = receptions.person();
        receptions.belongs(county, person);
        receptions.belongs(town, person);
        receptions.planned(station, Receptions.SOON, county);

        receptions
                .plan(receptions.office(), other, Receptions.SOON, town)
                .statusCode(422)
                .body("code", equalTo("reception-deputy-booked"))
                .body("errors[0].pointer", equalTo("/deputyCodes/0"));
        receptions
                .plan(receptions.office(), other, Receptions.SOON.plusDays(1), county, town)
                .statusCode(422)
                .body("code", equalTo("reception-deputy-booked"))
                .body("errors[0].pointer", equalTo("/deputyCodes/1"));
        receptions
                .plan(receptions.office(), other, Receptions.SOON.plusDays(1), town)
                .statusCode(201);
    }

    @Test
    void nobodyReceivesAtTwoPlacesOnOneDay() {
        String station = receptions.station();
        String other = receptions.station();
        String deputy = receptions.deputy(station, other);
        String free = receptions.deputy(station);
        receptions.planned(station, Receptions.SOON, deputy);

        receptions
                .plan(receptions.office(), other, Receptions.SOON, free, deputy)
                .statusCode(422)
                .body("code", equalTo("reception-deputy-booked"))
                .body("errors[0].pointer", equalTo("/deputyCodes/1"));
        receptions
                .plan(receptions.office(), station, Receptions.SOON, free)
                .statusCode(422)
                .body("code", equalTo("reception-day-taken"));
        String id = receptions.planned(other, Receptions.SOON, free);
        receptions
                .act(receptions.office(), id, "deputies", "{\"deputyCodes\":[\"%s\"]}".formatted(deputy))
                .statusCode(422)
                .body("code", equalTo("reception-deputy-booked"));
        receptions
                .act(receptions.office(), id, "deputies", "{\"deputyCodes\":[\"D410402-9999\"]}")
                .statusCode(422)
                .body("code", equalTo("reception-deputy-unknown"));
        String third = receptions.deputy(other);
        receptions
                .act(receptions.head(other), id, "deputies", "{\"deputyCodes\":[\"%s\"]}".formatted(third))
                .statusCode(200)
                .body("deputyCodes", contains(third));
    }

    @Test
    void aDayThatIsPutOffHasAnotherInItsPlace() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String id = receptions.announced(station, Receptions.SOON, deputy);

        receptions
                .act(receptions.office(), id, "postponement", """
                        {"heldOn":"%s","reason":"会期冲突"}""".formatted(Receptions.SOON))
                .statusCode(422)
                .body("code", equalTo("reception-not-later"));
        String next = receptions
                .act(receptions.office(), id, "postponement", """
                        {"heldOn":"%s","reason":"会期冲突"}""".formatted(Receptions.SOON.plusDays(4)))
                .statusCode(200)
                .body("status", equalTo("POSTPONED"))
                .body("reason", equalTo("会期冲突"))
                .extract()
                .path("successorId");

        receptions
                .read(receptions.office(), next)
                .statusCode(200)
                .body("status", equalTo("PLANNED"))
                .body("heldOn", equalTo(Receptions.SOON.plusDays(4).toString()))
                .body("deputyCodes", contains(deputy));
        receptions.plan(receptions.office(), station, Receptions.SOON, deputy).statusCode(201);
        receptions.read(null, id).statusCode(200).body("status", equalTo("POSTPONED"));
    }

    @Test
    void aCancelledDayFreesItsDeputies() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String id = receptions.announced(station, Receptions.SOON, deputy);

        receptions
                .act(receptions.head(station), id, "cancellation", "{\"reason\":\"站点整修\"}")
                .statusCode(200);
        receptions
                .act(receptions.office(), id, "announcement", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        receptions.plan(receptions.office(), station, Receptions.SOON, deputy).statusCode(201);
    }

    @Test
    void aDirectorsDayIsPlannedAheadAtNoStationWithOneToThreeTopics() {
        String deputy = receptions.deputy(receptions.station());
        var week = Receptions.TODAY.plusDays(7);

        receptions
                .plan(receptions.office(), "DIRECTORS_DAY", null, week, "", deputy)
                .statusCode(422)
                .body("code", equalTo("reception-topics"));
        receptions
                .plan(receptions.office(), "DIRECTORS_DAY", null, week, ",\"topics\":[\"一\",\"二\",\"三\",\"四\"]", deputy)
                .statusCode(422)
                .body("code", equalTo("reception-topics"));
        receptions
                .plan(receptions.office(), "DIRECTORS_DAY", null, week.minusDays(1), ",\"topics\":[\"一\"]", deputy)
                .statusCode(422)
                .body("code", equalTo("reception-notice-too-short"));
        receptions
                .plan(receptions.office(), "REGULAR", null, week, "", deputy)
                .statusCode(422)
                .body("code", equalTo("reception-station-unknown"));
        receptions
                .plan(receptions.office(), "DIRECTORS_DAY", null, week, ",\"topics\":[\"一\"]", deputy)
                .statusCode(201)
                .body("topics", contains("一"));
    }

    @Test
    void othersTouchNothing() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String id = receptions.announced(station, Receptions.SOON, deputy);
        Receptions elsewhere = new Receptions();

        receptions
                .act(elsewhere.office(), id, "cancellation", "{\"reason\":\"x\"}")
                .statusCode(403);
        receptions
                .act(receptions.head("410402-S999"), id, "cancellation", "{\"reason\":\"x\"}")
                .statusCode(403);
        receptions
                .act(receptions.mandate(deputy), id, "cancellation", "{\"reason\":\"x\"}")
                .statusCode(403);
        receptions
                .plan(receptions.head("410402-S999"), station, Receptions.SOON, deputy)
                .statusCode(403);
        receptions
                .plan(elsewhere.office(), station, Receptions.SOON.plusDays(1), deputy)
                .statusCode(422)
                .body("code", equalTo("reception-station-unknown"));
        given().header("Authorization", receptions.office())
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post(Receptions.DAYS + "/" + id + "/cancellation")
                .then()
                .statusCode(428);
        given().header("Authorization", receptions.office())
                .header("If-Match", "\"0\"")
                .contentType("application/json")
                .body("{\"reason\":\"x\"}")
                .post(Receptions.DAYS + "/" + id + "/cancellation")
                .then()
                .statusCode(412);
        receptions.read(null, UUID.randomUUID().toString()).statusCode(404);
        receptions.list(elsewhere.office(), "&toDo=true").body("items.id", not(hasItem(id)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEPUTY", "STATION_CLERK", "CITIZEN", "KIOSK", "HANDLER_LEADER", "SYSTEM_ADMIN"})
    void otherRolesPlanNothing(String role) {
        receptions
                .plan(
                        Tokens.withRoles(role).region(receptions.region()).bearer(),
                        "410402-S001",
                        Receptions.SOON,
                        "D410402-0001")
                .statusCode(403);
    }

    private void runJobs() {
        try {
            VertxContextSupport.subscribeAndAwait(() -> Work.inTurn(jobs, DueJob::run));
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
