package org.lianluo.endtoend;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The directors receive 23 deputies with 41 points; the one that nobody could answer on the spot is followed to its end. */
@ExtendWith(RunningSuite.class)
class DirectorsDayInTime {

    private static final String DAYS = "/api/v1/reception-days";
    private static final int DEPUTIES = 23;
    private static final int POINTS = 41;
    private static final int AHEAD = 14;

    private final Actor office = Actor.person("intake");
    private final Actor deputy = Actor.person("deputy-0001");

    @Test
    void fortyPointsAreAnsweredAndOneGoesOn() {
        List<String> deputies = new ArrayList<>(List.of(Directory.DEPUTY));
        for (int number = 1; number < DEPUTIES; number++) {
            String code = "D410402-%04d".formatted(4100 + number);
            Directory.created(office, "/api/v1/deputies", """
                    {"code":"%s","name":"代表","level":"COUNTY","term":11,"regionCode":"410402","stationCodes":[],
                     "status":"ACTIVE"}""".formatted(code));
            deputies.add(code);
        }
        LocalDate today = RunningSuite.time().today();
        plan(today.plusDays(1), deputies).then().statusCode(422);
        LocalDate day = today.plusDays(AHEAD);
        String id = plan(day, deputies).then().statusCode(201).extract().path("id");
        act(id, "announcement", null).then().statusCode(200);
        act(id, "opening", null).then().statusCode(409);

        RunningSuite.time().advance(day);
        act(id, "opening", null).then().statusCode(200);
        for (String code : deputies) {
            (code.equals(Directory.DEPUTY) ? deputy : office)
                    .request()
                    .body("{\"deputyCode\":\"" + code + "\"}")
                    .post(DAYS + "/" + id + "/sign-ins")
                    .then()
                    .statusCode(200);
        }
        List<String> points = new ArrayList<>();
        for (int number = 0; number < POINTS; number++) {
            points.add(Directory.created(
                    office,
                    DAYS + "/" + id + "/points",
                    "{\"deputyCode\":\"%s\",\"unitCode\":\"%s\",\"text\":\"加装电梯的补贴何时拨付？\"}"
                            .formatted(deputies.get(number % DEPUTIES), Directory.UNIT)));
        }
        for (String point : points.subList(1, POINTS)) {
            answer(id, point, "当场答复：月底前办结。");
        }
        act(id, "closing", "{\"minutes\":\"四十件当场答复，一件会后办理。\"}")
                .then()
                .statusCode(200)
                .body("attendances", equalTo(DEPUTIES))
                .body("itemCount", equalTo(POINTS));

        act(id, "archiving", null).then().statusCode(409).body("unanswered", equalTo(1));
        office.request().get(DAYS + "?toDo=true&limit=200").then().body("items.id", hasItem(id));
        deputy.request()
                .get(DAYS + "/" + id + "/points?status=RAISED")
                .then()
                .statusCode(200)
                .body("items.id", contains(points.get(0)));
        answer(id, points.get(0), "补贴十二月底前拨付到位。");
        act(id, "archiving", null).then().statusCode(200).body("status", equalTo("ARCHIVED"));
        office.request().get(DAYS + "?toDo=true&limit=200").then().body("items.id", not(hasItem(id)));
        office.request()
                .get(DAYS + "/" + id + "/points?limit=200")
                .then()
                .body("items", hasSize(POINTS))
                .body("items.status", everyItem(equalTo("ANSWERED")));
    }

    private Response plan(LocalDate day, List<String> deputies) {
        return office.request()
                .body("""
                        {"kind":"DIRECTORS_DAY","heldOn":"%s","beginsAt":"09:00","endsAt":"11:30","topics":["加装电梯","停车难"],
                         "deputyCodes":[%s]}""".formatted(
                        day, deputies.stream().map(code -> "\"" + code + "\"").collect(Collectors.joining(","))))
                .post(DAYS);
    }

    private void answer(String id, String point, String text) {
        office.request()
                .header("If-Match", "\"0\"")
                .body("{\"answer\":\"" + text + "\"}")
                .post(DAYS + "/" + id + "/points/" + point + "/answer")
                .then()
                .statusCode(200);
    }

    private Response act(String id, String step, String body) {
        String path = DAYS + "/" + id;
        var request =
                office.request().header("If-Match", office.request().get(path).header("ETag"));
        if (body != null) {
            request.body(body);
        }
        return request.post(path + "/" + step);
    }
}
