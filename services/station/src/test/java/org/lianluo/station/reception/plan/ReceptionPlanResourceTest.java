package org.lianluo.station.reception.plan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.station.reception.Receptions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceptionPlanResourceTest {

    private final Receptions receptions = new Receptions();

    @Test
    void aYearIsPlannedForAllStationsAfterALookAtIt() {
        String station = receptions.station();
        String other = receptions.station();
        for (int number = 0; number < 3; number++) {
            receptions.deputy(station);
            receptions.deputy(other);
        }

        plan(2027, "", true)
                .statusCode(200)
                .body("id", nullValue())
                .body("dayCount", equalTo(12))
                .body("attendanceCount", equalTo(24))
                .body("fewest", equalTo(4))
                .body("most", equalTo(4))
                .body("cycle", equalTo("ODD_MONTHS_15TH"))
                .body("provisional", equalTo(true))
                .body("gaps", empty());
        receptions.list(receptions.office(), "").body("items", empty());
        String id = plan(2027, "", false)
                .statusCode(201)
                .body("stationCount", equalTo(2))
                .extract()
                .path("id");

        receptions
                .list(receptions.office(), "&plan=" + id)
                .body("items", hasSize(12))
                .body("items.status", everyItem(equalTo("PLANNED")))
                .body("items[0].beginsAt", equalTo("09:00"))
                // The 15th of January 2027 is a Friday; of May, a Saturday.
                .body("items.heldOn", hasItem("2027-01-15"))
                .body("items.heldOn", hasItem("2027-05-17"))
                .body("items.deputyCodes", everyItem(hasSize(2)));
        receptions.list(null, "").body("items", empty());
        get(receptions.office(), id)
                .statusCode(200)
                .body("dayCount", equalTo(12))
                .body("gapCount", equalTo(0));
        get(new Receptions().office(), id).statusCode(404);
        assertThat(Database.eventsOf(id)).containsExactly("lianluo.station.reception-plan.recorded.v1");
    }

    @Test
    void whatIsPlannedStaysAndASecondPlanFillsTheRest() {
        String station = receptions.station();
        receptions.deputy(station);
        receptions.deputy(station);
        plan(2027, "", false).statusCode(201);
        String later = receptions.station();
        String both = receptions.deputy(station, later);

        plan(2027, "", false)
                .statusCode(201)
                .body("stationCount", equalTo(1))
                .body("dayCount", equalTo(6))
                .body("days.stationCode", everyItem(equalTo(later)))
                .body("days.deputyCodes", everyItem(equalTo(List.of(both))));
        plan(2027, "", false).statusCode(422).body("code", equalTo("reception-nothing-to-plan"));
    }

    @Test
    void whoReceivesElsewhereByAnotherMandateIsNotPutDownForThatDay() {
        Receptions elsewhere = new Receptions();
        String there = elsewhere.station();
        String town = elsewhere.deputy(there);
        String county = receptions.deputy(receptions.station());
        String person = receptions.person();
        receptions.belongs(county, person);
        elsewhere.belongs(town, person);
        elsewhere.planned(there, LocalDate.of(2027, 3, 15), town);

        var planned = plan(2027, "", true).statusCode(200).extract().jsonPath();

        assertThat(planned.<String>getList("days.findAll { it.heldOn == '2027-03-15' }.deputyCodes.flatten()"))
                .isEmpty();
        assertThat(planned.<String>getList("days.findAll { it.heldOn == '2027-05-17' }.deputyCodes.flatten()"))
                .containsExactly(county);
    }

    @Test
    void nobodyIsDownWhileAbsentOrTwiceOnADay() {
        String station = receptions.station();
        String other = receptions.station();
        String both = receptions.deputy(station, other);
        String one = receptions.deputy(station);
        String two = receptions.deputy(other);
        String absent = receptions.deputy(other);

        var planned = plan(
                        2027,
                        ",\"absences\":[{\"deputyCode\":\"%s\",\"from\":\"2027-01-01\",\"to\":\"2027-10-31\"}]"
                                .formatted(absent),
                        true)
                .statusCode(200)
                .body("gaps", hasSize(1))
                .body("gaps[0].deputyCode", equalTo(absent))
                .body("gaps[0].missing", equalTo(1))
                .body("gaps[0].reason", equalTo("ABSENT"))
                .extract()
                .jsonPath();

        Set<String> down = new HashSet<>();
        List<List<String>> codes = planned.getList("days.deputyCodes");
        List<String> dates = planned.getList("days.heldOn");
        for (int place = 0; place < codes.size(); place++) {
            for (String code : codes.get(place)) {
                assertThat(down.add(code + dates.get(place)))
                        .as(code + dates.get(place))
                        .isTrue();
                assertThat(code.equals(absent) && dates.get(place).compareTo("2027-11-01") < 0)
                        .isFalse();
            }
        }
        assertThat(codes).anySatisfy(day -> assertThat(day).contains(one));
        assertThat(codes).anySatisfy(day -> assertThat(day).contains(two));
        assertThat(codes).anySatisfy(day -> assertThat(day).contains(both));
    }

    @Test
    void aRegionDecidesOnCycleAndDays() {
        String station = receptions.station();
        receptions.deputy(station);
        receptions.deputy(station);
        policy("reception.cycle", "QUARTERLY_15TH");
        policy("reception.days-per-deputy", "FIVE");

        plan(2027, "", true)
                .statusCode(200)
                .body("dayCount", equalTo(4))
                .body("daysPerDeputy", equalTo(5))
                .body("fewest", equalTo(4))
                .body("gaps", hasSize(2))
                .body("gaps.reason", everyItem(equalTo("TOO_FEW_DAYS")))
                .body("gaps.missing", everyItem(equalTo(1)));
    }

    @Test
    void aYearThatHasBegunIsPlannedFromTheFirstDayThatCanBeAnnounced() {
        String station = receptions.station();
        receptions.deputy(station);
        policy("reception.cycle", "WEEKLY_MONDAY");

        plan(2026, "", true)
                .statusCode(200)
                .body("days[0].heldOn", equalTo("2026-11-30"))
                .body("dayCount", equalTo(5));
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        receptions.station();

        plan(2027, "", false).statusCode(422).body("code", equalTo("reception-nothing-to-plan"));
        plan(2025, "", false).statusCode(422).body("code", equalTo("reception-year"));
        plan(2028, "", false).statusCode(422).body("code", equalTo("reception-year"));
        plan(2027, ",\"stationCodes\":[\"410402-S999\"]", false)
                .statusCode(422)
                .body("code", equalTo("reception-station-unknown"))
                .body("errors[0].pointer", equalTo("/stationCodes/0"));
        plan(receptions.office(), 2027, "11:00", "09:00", "", true)
                .statusCode(422)
                .body("code", equalTo("reception-ends-before"));
        plan(receptions.office(), 2027, "9", "10:00", "", true).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STATION_HEAD", "DEPUTY", "STATION_CLERK", "SYSTEM_ADMIN", "DIRECTOR_MEETING"})
    void otherRolesPlanNoYear(String role) {
        plan(Tokens.withRoles(role).region(receptions.region()).bearer(), 2027, "09:00", "11:00", "", true)
                .statusCode(403);
    }

    private void policy(String key, String value) {
        Database.execute(
                "insert into known_policy values (gen_random_uuid(), ?, ?, ?, '2026-01-01', null)",
                receptions.region(),
                key,
                value);
    }

    private ValidatableResponse plan(int year, String more, boolean dryRun) {
        return plan(receptions.office(), year, "09:00", "11:00", more, dryRun);
    }

    private static ValidatableResponse plan(
            String bearer, int year, String from, String to, String more, boolean dryRun) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body("""
                        {"year":%d,"beginsAt":"%s","endsAt":"%s","deputiesPerDay":2,"dryRun":%s%s}""".formatted(year, from, to, dryRun, more))
                .post("/api/v1/reception-plans")
                .then();
    }

    private static ValidatableResponse get(String bearer, String id) {
        return given().header("Authorization", bearer)
                .get("/api/v1/reception-plans/" + id)
                .then();
    }
}
