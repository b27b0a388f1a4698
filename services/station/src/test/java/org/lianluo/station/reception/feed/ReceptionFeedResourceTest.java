package org.lianluo.station.reception.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.station.reception.Receptions;
import org.lianluo.testkit.Database;
import org.lianluo.testkit.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReceptionFeedResourceTest {

    private static final String FEEDS = "/api/v1/reception-feeds";

    private final Receptions receptions = new Receptions();

    @Test
    void whoeverHasTheAddressReadsTheAnnouncedDaysUntilItIsRevoked() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String announced = receptions.announced(station, Receptions.SOON, deputy);
        String planned = receptions.planned(station, Receptions.SOON.plusDays(7), deputy);
        String off = receptions.announced(station, Receptions.SOON.plusDays(1), deputy);
        receptions
                .act(receptions.office(), off, "cancellation", "{\"reason\":\"x\"}")
                .statusCode(200);
        var feed = issue(receptions.clerk(station), "stationCode", station)
                .statusCode(201)
                .extract();
        String secret = feed.path("secret");
        String id = feed.path("id");

        calendar(secret)
                .statusCode(200)
                .contentType("text/calendar")
                .body(containsString("UID:" + announced), not(containsString(planned)))
                .body(containsString("LOCATION:联络站"), containsString("STATUS:CANCELLED"));
        assertThat(Database.count("SELECT count(*) FROM reception_feed f WHERE f::text LIKE '%" + secret + "%'"))
                .isZero();
        list(receptions.clerk(station)).body("items.id", contains(id)).body("items[0].secret", nullValue());
        given().header("Authorization", receptions.clerk(station))
                .header("If-Match", "\"0\"")
                .post(FEEDS + "/" + id + "/revocation")
                .then()
                .statusCode(200);

        calendar(secret).statusCode(404);
        calendar("nobody-gave-that-out-x").statusCode(404);
        given().header("Authorization", receptions.clerk(station))
                .header("If-Match", "\"1\"")
                .post(FEEDS + "/" + id + "/revocation")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        assertThat(Database.eventsOf(id)).hasSize(2);
    }

    @Test
    void aDeputyHasTheirOwn() {
        String station = receptions.station();
        String deputy = receptions.deputy(station);
        String other = receptions.deputy(station);
        String own = receptions.announced(station, Receptions.SOON, deputy);
        String others = receptions.announced(station, Receptions.SOON.plusDays(1), other);

        issue(receptions.mandate(other), "deputyCode", deputy).statusCode(403);
        issue(receptions.clerk(station), "deputyCode", deputy).statusCode(403);
        String secret = issue(receptions.mandate(deputy), "deputyCode", deputy)
                .statusCode(201)
                .extract()
                .path("secret");
        issue(receptions.office(), "deputyCode", deputy).statusCode(201);

        calendar(secret).statusCode(200).body(containsString(own), not(containsString(others)));
        list(receptions.mandate(other)).body("items", empty());
    }

    @Test
    void itIsEitherAStationsOrADeputys() {
        for (String body : List.of("{}", "{\"stationCode\":\"410402-S001\",\"deputyCode\":\"D410402-0001\"}")) {
            given().header("Authorization", receptions.office())
                    .contentType("application/json")
                    .body(body)
                    .post(FEEDS)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/deputyCode"));
        }
    }

    @Test
    void othersMakeAndRevokeNone() {
        String station = receptions.station();
        Receptions elsewhere = new Receptions();

        issue(receptions.clerk("410402-S999"), "stationCode", station).statusCode(403);
        issue(elsewhere.office(), "stationCode", station)
                .statusCode(422)
                .body("code", equalTo("reception-station-unknown"));
        issue(elsewhere.office(), "deputyCode", receptions.deputy(station))
                .statusCode(422)
                .body("code", equalTo("reception-deputy-unknown"));
        String id = issue(receptions.office(), "stationCode", station).extract().path("id");
        given().header("Authorization", elsewhere.office())
                .header("If-Match", "\"0\"")
                .post(FEEDS + "/" + id + "/revocation")
                .then()
                .statusCode(404);
        given().header("Authorization", receptions.office())
                .post(FEEDS + "/" + id + "/revocation")
                .then()
                .statusCode(428);
        list(elsewhere.office()).body("items", empty());
    }

    private static ValidatableResponse issue(String bearer, String field, String code) {
        return given().header("Authorization", bearer)
                .contentType("application/json")
                .body("{\"" + field + "\":\"" + code + "\"}")
                .post(FEEDS)
                .then();
    }

    private static ValidatableResponse list(String bearer) {
        return given().header("Authorization", bearer).get(FEEDS).then().statusCode(200);
    }

    private static ValidatableResponse calendar(String secret) {
        return given().get("/api/v1/reception-calendars/" + secret).then();
    }
}
