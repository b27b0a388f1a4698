package org.lianluo.station.transfer;

import static io.restassured.RestAssured.given;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.time.DueJob;
import org.lianluo.testkit.Tokens;

/** Sends tables, and has them looked at. */
final class Imports {

    static final String HEAD = "编码,姓名,层级,届次,行政区划\n";

    private static final AtomicInteger NUMBER = new AtomicInteger(5000);

    private Imports() {}

    static String officer() {
        return Tokens.withRoles("INTAKE_OFFICER").region("410402").token();
    }

    /** A code that no other test has. */
    static String deputy() {
        return "D410402-" + NUMBER.incrementAndGet();
    }

    static String station() {
        return "410402-S" + NUMBER.incrementAndGet();
    }

    static String row(String code, String name) {
        return code + "," + name + ",县,11,410402\n";
    }

    static ValidatableResponse send(String token, String kind, byte[] file) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("kind", kind)
                .queryParam("name", "名册.csv")
                .body(file)
                .post("/api/v1/station-imports")
                .then();
    }

    static String sent(String kind, String text) {
        return send(officer(), kind, text.getBytes(StandardCharsets.UTF_8))
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Sends a table and has it looked at. */
    static String checked(DueJob job, String kind, String text) {
        String id = sent(kind, text);
        run(job);
        return id;
    }

    static ValidatableResponse get(String id) {
        return as(officer()).get("/api/v1/station-imports/" + id).then().statusCode(200);
    }

    static ValidatableResponse faults(String id) {
        return as(officer())
                .get("/api/v1/station-imports/" + id + "/faults")
                .then()
                .statusCode(200);
    }

    /** Decides how it is entered. */
    static ValidatableResponse decide(String id, String mode) {
        String etag = get(id).extract().header("ETag");
        return as(officer())
                .contentType("application/json")
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID())
                .body("{\"mode\":\"" + mode + "\"}")
                .post("/api/v1/station-imports/" + id + "/run")
                .then();
    }

    static ValidatableResponse cancel(String id) {
        String etag = get(id).extract().header("ETag");
        return as(officer())
                .header("If-Match", etag)
                .header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/station-imports/" + id + "/cancellation")
                .then();
    }

    static void run(DueJob job) {
        try {
            VertxContextSupport.subscribeAndAwait(job::run);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    static io.restassured.specification.RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
