package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.List;

/** One opinion on its way, from outside. */
record Case(String id, String receiptNumber, String trackingCode) {

    static final Duration SOON = Duration.ofSeconds(30);

    private static Actor head() {
        return Actor.person("head-s001");
    }

    static String body(String title) {
        return """
                {"stationId":"%s","title":"%s","content":"派出所旁的路灯每晚闪烁。","category":"LIGHTING"}""".formatted(Directory.stationId(), title);
    }

    /** Submitted at the kiosk of the station. */
    static Case submitted(String title) {
        return of(Actor.machine("kiosk-" + Directory.STATION)
                .request()
                .body(body(title))
                .post("/api/v1/opinions")
                .then()
                .statusCode(201));
    }

    static Case of(ValidatableResponse response) {
        return new Case(
                response.extract().path("id"),
                response.extract().path("receiptNumber"),
                response.extract().path("trackingCode"));
    }

    static String forwardTo(String unit) {
        return """
                {"decision":"FORWARD","unitCode":"%s","approvedTitle":"路灯闪烁","approvedText":"请检修曙光街路灯。"}""".formatted(unit);
    }

    ValidatableResponse triage(String decision) {
        return asHead("/triage", decision);
    }

    /** The deputy who was asked adopts it for a suggestion of his own. */
    void adopt() {
        Actor deputy = Actor.person("deputy-0001");
        String etag = deputy.request().get("/api/v1/opinions/" + id).header("ETag");
        deputy.request()
                .header("If-Match", etag)
                .post("/api/v1/opinions/" + id + "/adoption")
                .then()
                .statusCode(200);
    }

    void relay() {
        asHead("/relay", "{\"note\":\"电话告知\"}").statusCode(200);
    }

    private ValidatableResponse asHead(String action, String body) {
        String etag = head().request()
                .get("/api/v1/opinions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        return head().request()
                .header("If-Match", etag)
                .body(body)
                .post("/api/v1/opinions/" + id + action)
                .then();
    }

    String status() {
        return head().request()
                .get("/api/v1/opinions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .path("status");
    }

    void awaitStatus(String status) {
        await().atMost(SOON).untilAsserted(() -> assertThat(status()).isEqualTo(status));
    }

    List<String> actions() {
        return head().request()
                .get("/api/v1/opinions/" + id + "/history")
                .then()
                .statusCode(200)
                .extract()
                .path("items.action");
    }

    /** The unit's assignment of this opinion in a round, once it is there. */
    String awaitAssignment(String unit, int round) {
        return await().atMost(SOON)
                .until(
                        () -> Actor.machine("unit-" + unit)
                                .request()
                                .get("/api/v1/assignments")
                                .then()
                                .statusCode(200)
                                .extract()
                                .<String>path("items.find{it.subjectId=='" + id + "' && it.round==" + round + "}.id"),
                        found -> found != null);
    }

    static ValidatableResponse unitCall(String unit, String assignment, String action, String body) {
        return Actor.machine("unit-" + unit)
                .request()
                .body(body)
                .post("/api/v1/assignments/" + assignment + action)
                .then();
    }

    ValidatableResponse follow() {
        return given().header("Tracking-Code", trackingCode)
                .get("/api/v1/opinion-receipts/" + receiptNumber)
                .then();
    }

    ValidatableResponse rate(String grade) {
        return given().header("Tracking-Code", trackingCode)
                .contentType("application/json")
                .body("{\"grade\":\"" + grade + "\"}")
                .post("/api/v1/opinion-receipts/" + receiptNumber + "/rating")
                .then();
    }
}
