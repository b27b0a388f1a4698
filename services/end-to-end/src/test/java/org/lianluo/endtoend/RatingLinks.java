package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;

/** Links by which somebody rates once, made by the clerk of the station. */
final class RatingLinks {

    static final String GRADES = "{\"attitude\":\"SATISFIED\",\"result\":\"BASICALLY_SATISFIED\"}";

    private RatingLinks() {}

    static Actor clerk() {
        return Actor.person("clerk-s001");
    }

    /** About an answer that was just given back, as soon as the survey service knows of it; gives the token. */
    static String aboutAnswer() {
        Case opinion = Case.submitted("路灯闪烁");
        opinion.triage("{\"decision\":\"ANSWER\",\"answer\":\"已修复。\"}").statusCode(200);
        opinion.relay();
        String body = "{\"subjectKind\":\"ANSWER\",\"stationCode\":\"" + Directory.STATION + "\",\"opinionId\":\""
                + opinion.id() + "\"}";
        return await().atMost(Case.SOON).until(() -> token(body), token -> token != null);
    }

    private static String token(String body) {
        ValidatableResponse answer =
                clerk().request().body(body).post("/api/v1/rating-links").then();
        int status = answer.extract().statusCode();
        assertThat(status).isIn(201, 422);
        return status == 201 ? answer.extract().path("token") : null;
    }

    static ValidatableResponse rate(String token, String grades) {
        return given().header("Rating-Link-Token", token)
                .contentType("application/json")
                .body(grades)
                .post("/api/v1/ratings")
                .then();
    }
}
