package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Constituents rate answers through links, without an account. */
@ExtendWith(RunningSuite.class)
class RatingJourney {

    @Test
    void fiveRateOnceEachAndTheStationReadsWhatItComesTo() {
        int before = satisfied();
        String last = null;
        for (int i = 0; i < 5; i++) {
            last = RatingLinks.aboutAnswer();
            given().header("Rating-Link-Token", last)
                    .get("/api/v1/ratings/question")
                    .then()
                    .statusCode(200)
                    .body("subjectKind", equalTo("ANSWER"))
                    .body("stationName", equalTo("曙光街街道人大代表联络站"));
            RatingLinks.rate(last, RatingLinks.GRADES).statusCode(200).body("already", equalTo(false));
        }

        RatingLinks.rate(last, RatingLinks.GRADES).statusCode(200).body("already", equalTo(true));

        assertThat(satisfied()).isEqualTo(before + 5);
    }

    @Test
    void aForgedAndAWithdrawnLinkAreTheSame() {
        String token = RatingLinks.aboutAnswer();
        String id = RatingLinks.clerk()
                .request()
                .get("/api/v1/rating-links?limit=1")
                .then()
                .statusCode(200)
                .body("items[0].status", equalTo("ISSUED"))
                .body("items[0].token", equalTo(null))
                .extract()
                .path("items[0].id");
        RatingLinks.clerk()
                .request()
                .header("If-Match", "\"0\"")
                .post("/api/v1/rating-links/" + id + "/revocation")
                .then()
                .statusCode(200);

        for (String wrong : new String[] {token, "AAAAAAAAAAAAAAAAAAAAAA"}) {
            RatingLinks.rate(wrong, RatingLinks.GRADES).statusCode(404).body("code", equalTo("unknown-link"));
        }
        RatingLinks.clerk().request().get("/api/v1/rating-links/" + id).then().body("status", equalTo("REVOKED"));
    }

    private static int satisfied() {
        Integer found = RatingLinks.clerk()
                .request()
                .get("/api/v1/rating-figures?station=" + Directory.STATION)
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].attitude.satisfied");
        return found == null ? 0 : found;
    }
}
