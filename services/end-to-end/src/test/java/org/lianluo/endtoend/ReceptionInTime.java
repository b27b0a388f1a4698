package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A year of reception days for 273 stations is planned, and one of them carried through; four
 * days come to the figures of a year's report.
 */
@ExtendWith(RunningSuite.class)
class ReceptionInTime {

    private static final String REGION = "410402100";
    private static final String DAYS = "/api/v1/reception-days";
    private static final int STATIONS = 273;
    private static final int DAYS_OF_YEAR = 6;
    private static final List<int[]> REPORTED = List.of(
            new int[] {80, 400, 150}, new int[] {70, 346, 138}, new int[] {75, 300, 130}, new int[] {70, 300, 120});

    private final Actor office = Actor.person("presidium");

    @Test
    void aYearOf273StationsAndOneDayCarriedThrough() {
        List<String> stations = new ArrayList<>();
        for (int number = 1; number <= STATIONS; number++) {
            String code = "%s-S%03d".formatted(REGION, 400 + number);
            Directory.created(office, "/api/v1/stations", """
                    {"code":"%s","name":"代表联络站","kind":"STATION","level":"TOWN","regionCode":"%s","status":"ACTIVE"}""".formatted(code, REGION));
            for (int place = 0; place < 2; place++) {
                Directory.created(
                        office, "/api/v1/deputies", """
                        {"code":"D%s-%04d","name":"代表","level":"TOWN","term":11,"regionCode":"%s",
                         "stationCodes":["%s"],"status":"ACTIVE"}""".formatted(REGION, 1000 + 2 * number + place, REGION, code));
            }
            stations.add(code);
        }
        int year = RunningSuite.time().today().getYear() + 1;

        plan(year, true).statusCode(200).body("stationCount", equalTo(STATIONS)).body("gaps", empty());
        String plan = plan(year, false)
                .statusCode(201)
                .body("dayCount", equalTo(STATIONS * DAYS_OF_YEAR))
                .body("attendanceCount", equalTo(STATIONS * DAYS_OF_YEAR * 2))
                .body("fewest", equalTo(DAYS_OF_YEAR))
                .body("most", equalTo(DAYS_OF_YEAR))
                .body("provisional", equalTo(false))
                .body("gaps", empty())
                .extract()
                .path("id");
        var first = office.request()
                .get(DAYS + "?limit=200&plan=" + plan + "&station=" + stations.get(0))
                .then()
                .statusCode(200)
                .body("items", hasSize(DAYS_OF_YEAR))
                .body("items.status", everyItem(equalTo("PLANNED")))
                .extract()
                .jsonPath();

        List<String> ids = first.getList("items.id");
        LocalDate day = LocalDate.parse(first.getString("items[0].heldOn"));
        RunningSuite.time().advance(day);

        // Nobody announced it, so it was done by itself, in time.
        given().get(DAYS + "/" + ids.get(0)).then().statusCode(200).body("status", equalTo("ANNOUNCED"));
        carryThrough(ids.get(0), first.getList("items[0].deputyCodes"));
        for (int place = 1; place < REPORTED.size(); place++) {
            String other = office.request()
                    .get(DAYS + "?limit=200&plan=" + plan + "&station=" + stations.get(place))
                    .then()
                    .extract()
                    .path("items[0].id");
            act(other, "opening", null);
            act(other, "closing", "{}");
            report(other, REPORTED.get(place));
        }
        report(ids.get(0), REPORTED.get(0));

        given().get("/api/v1/reception-figures?region=%s&from=%d-01-01&to=%d-12-31".formatted(REGION, year, year))
                .then()
                .statusCode(200)
                .body("days", equalTo(4))
                .body("attendances", equalTo(295))
                .body("visitors", equalTo(1346))
                .body("itemCount", equalTo(538));
    }

    private void carryThrough(String id, List<String> deputies) {
        act(id, "opening", null);
        for (String deputy : deputies) {
            office.request()
                    .body("{\"deputyCode\":\"" + deputy + "\"}")
                    .post(DAYS + "/" + id + "/sign-ins")
                    .then()
                    .statusCode(200);
        }
        String visit = office.request()
                .post(DAYS + "/" + id + "/visits")
                .then()
                .statusCode(201)
                .body("number", equalTo(1))
                .extract()
                .path("id");
        step("/api/v1/reception-visits/" + visit, "call", null);
        step("/api/v1/reception-visits/" + visit, "hearing", "{\"opinionIds\":[]}");
        act(id, "closing", "{\"minutes\":\"当场答复。\"}")
                .body("attendances", equalTo(deputies.size()))
                .body("visitors", equalTo(1));
    }

    private void report(String id, int[] figures) {
        act(
                id,
                "correction",
                "{\"attendances\":%d,\"visitors\":%d,\"itemCount\":%d,\"reason\":\"按全年台账汇总\"}"
                        .formatted(figures[0], figures[1], figures[2]));
        act(id, "archiving", null);
    }

    private ValidatableResponse plan(int year, boolean dryRun) {
        return office.request()
                .body("""
                        {"year":%d,"beginsAt":"09:00","endsAt":"11:00","deputiesPerDay":2,"dryRun":%s}""".formatted(year, dryRun))
                .post("/api/v1/reception-plans")
                .then();
    }

    private ValidatableResponse act(String id, String step, String body) {
        return step(DAYS + "/" + id, step, body);
    }

    private ValidatableResponse step(String path, String step, String body) {
        var request =
                office.request().header("If-Match", office.request().get(path).header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post(path + "/" + step).then().statusCode(200);
    }
}
