package org.lianluo.station.reception.point;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.lianluo.station.reception.Receptions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;
import org.lianluo.testkit.TestClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceptionPointResourceTest {

    private static final String TOPICS = ",\"topics\":[\"加装电梯\",\"停车位\"]";

    private final Receptions receptions = new Receptions();

    @AfterEach
    void timeStands() {
        TestClock.reset();
    }

    @Test
    void aDirectorsDayOf23DeputiesAnd41Points() {
        String station = receptions.station();
        List<String> deputies = IntStream.range(0, 23)
                .mapToObj(number -> receptions.deputy(station))
                .toList();
        String id = opened(deputies.toArray(String[]::new));
        for (String deputy : deputies) {
            given().header("Authorization", receptions.mandate(deputy))
                    .contentType("application/json")
                    .body("{\"deputyCode\":\"" + deputy + "\"}")
                    .post(Receptions.DAYS + "/" + id + "/sign-ins")
                    .then()
                    .statusCode(200);
        }
        for (int number = 0; number < 41; number++) {
            String point = raise(receptions.office(), id, deputies.get(number % 23))
                    .statusCode(201)
                    .extract()
                    .path("id");
            if (number > 0) {
                answer(receptions.office(), id, point, "\"0\"", "当场答复").statusCode(200);
            }
        }

        receptions
                .act(receptions.office(), id, "closing", "{\"minutes\":\"四十件当场答复，一件转交办。\"}")
                .statusCode(200)
                .body("attendances", equalTo(23))
                .body("itemCount", equalTo(41));
        receptions
                .act(receptions.office(), id, "archiving", null)
                .statusCode(409)
                .body("code", equalTo("reception-points-unanswered"))
                .body("unanswered", equalTo(1));
        receptions.list(receptions.office(), "&toDo=true").body("items.id", hasItem(id));
        String open = points(receptions.mandate(deputies.get(0)), id, "?status=RAISED")
                .statusCode(200)
                .body("items.deputyCode", contains(deputies.get(0)))
                .extract()
                .path("items[0].id");
        answer(receptions.office(), id, open, "\"0\"", "十二月底前拨付到位。")
                .statusCode(200)
                .body("status", equalTo("ANSWERED"));
        receptions.act(receptions.office(), id, "archiving", null).statusCode(200);
        answer(receptions.office(), id, open, "\"1\"", "更正").statusCode(409);
        points(receptions.office(), id, "?limit=200").body("items", hasSize(41));
        assertThat(Database.eventsOf(open)).hasSize(2);
    }

    @Test
    void pointsAreOfDirectorsDaysAndOfTheirDeputies() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String stranger = receptions.deputy(station);
        String regular = receptions.announced(station, Receptions.SOON, deputy);
        String id = opened(deputy);

        raise(receptions.office(), regular, deputy).statusCode(409).body("code", equalTo("reception-no-directors-day"));
        raise(receptions.office(), id, stranger).statusCode(422).body("code", equalTo("reception-deputy-not-down"));
        raise(receptions.mandate(deputy), id, deputy).statusCode(403);
        raise(new Receptions().office(), id, deputy).statusCode(403);
        String point =
                raise(receptions.office(), id, deputy).statusCode(201).extract().path("id");
        points(receptions.mandate(stranger), id, "").statusCode(403);
        answer(new Receptions().office(), id, point, "\"0\"", "x").statusCode(403);
        answer(receptions.office(), regular, point, "\"0\"", "x").statusCode(404);
        answer(receptions.office(), id, UUID.randomUUID().toString(), "\"0\"", "x")
                .statusCode(404);
        answer(receptions.office(), id, point, "\"7\"", "x").statusCode(412);
    }

    private String opened(String... deputies) {
        String id = receptions
                .plan(receptions.office(), "DIRECTORS_DAY", null, Receptions.TODAY.plusDays(7), TOPICS, deputies)
                .statusCode(201)
                .extract()
                .path("id");
        receptions.act(receptions.office(), id, "announcement", null).statusCode(200);
        TestClock.set("2026-11-30T01:00:00Z");
        receptions.act(receptions.office(), id, "opening", null).statusCode(200);
        return id;
    }

    private ValidatableResponse raise(String bearer, String id, String deputy) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"deputyCode\":\"%s\",\"unitCode\":\"410402-U01\",\"text\":\"补贴何时拨付？\"}".formatted(deputy))
                .post(Receptions.DAYS + "/" + id + "/points")
                .then();
    }

    private ValidatableResponse answer(String bearer, String id, String point, String version, String answer) {
        return given().header("Authorization", bearer)
                .header("If-Match", version)
                .contentType("application/json")
                .body("{\"answer\":\"" + answer + "\"}")
                .post(Receptions.DAYS + "/" + id + "/points/" + point + "/answer")
                .then();
    }

    private ValidatableResponse points(String bearer, String id, String query) {
        return given().header("Authorization", bearer)
                .get(Receptions.DAYS + "/" + id + "/points" + query)
                .then();
    }
}
