package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.net.URL;
import java.util.HexFormat;
import java.util.Random;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.RawHttp;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Backend.class)
class ForwardingResourceTest {

    @TestHTTPResource
    URL gateway;

    @Test
    void keepsMethodPathQueryAndBody() {
        given().urlEncodingEnabled(false)
                .body("{\"decision\":\"FORWARD\"}")
                .contentType("application/json")
                .header("Idempotency-Key", "k-1")
                .header("Tracking-Code", "secret")
                .put("/api/v1/opinions/%E8%81%94/triage?q=%2F..%2F&x=1")
                .then()
                .statusCode(200)
                .body("method", equalTo("PUT"))
                .body("uri", equalTo("/api/v1/opinions/%E8%81%94/triage?q=%2F..%2F&x=1"))
                .body("length", equalTo(22))
                .body("headers.idempotency-key", equalTo("k-1"))
                .body("headers.tracking-code", equalTo("secret"));
    }

    @Test
    void saysItselfWhoCalls() {
        given().header("X-Forwarded-For", "9.9.9.9")
                .header("X-Forwarded-Host", "evil")
                .header("X-Forwarded-Prefix", "/evil")
                .header("Forwarded", "for=9.9.9.9")
                .header("X-Lianluo-Caller", "root")
                .get("/api/v1/stations")
                .then()
                .statusCode(200)
                .body("headers.x-forwarded-for", equalTo("127.0.0.1"))
                .body("headers.x-forwarded-proto", equalTo("http"))
                .body("headers.x-forwarded-host", equalTo("localhost:" + gateway.getPort()))
                .body("headers.x-forwarded-prefix", nullValue())
                .body("headers.forwarded", nullValue())
                .body("headers.x-lianluo-caller", nullValue());
    }

    @Test
    void startsATraceOfItsOwnAndNamesItToTheClient() {
        String foreign = "0af7651916cd43dd8448eb211c80319c";

        ValidatableResponse response = given().header("traceparent", "00-" + foreign + "-b7ad6b7169203331-01")
                .header("tracestate", "vendor=1")
                .header("baggage", "user=1")
                .header("X-Correlation-Id", "mine")
                .get("/api/v1/stations")
                .then();

        String correlationId = response.extract().header("X-Correlation-Id");
        assertThat(correlationId).matches("[0-9a-f]{32}").isNotEqualTo(foreign);
        response.body("headers.traceparent", matchesPattern("00-" + correlationId + "-[0-9a-f]{16}-00"))
                .body("headers.tracestate", nullValue())
                .body("headers.baggage", nullValue())
                .body("headers.x-correlation-id", nullValue());
    }

    @Test
    void sealsAnswers() {
        ValidatableResponse response = given().get("/api/v1/stations")
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .header("Server", nullValue())
                .header("X-Frame-Options", "DENY")
                .header("Content-Security-Policy", notNullValue())
                .header("Strict-Transport-Security", nullValue());
        assertThat(response.extract().headers().getValues("X-Content-Type-Options"))
                .containsExactly("nosniff");
    }

    @Test
    void leadsLinksThroughItself() {
        given().post("/api/v1/stations/made").then().statusCode(201).header("Location", "/api/v1/stations/made/1");
    }

    @Test
    void passesAnswersWithoutBody() {
        given().get("/api/v1/stations/nothing").then().statusCode(204).header("Content-Type", nullValue());
        given().get("/api/v1/stations/unchanged").then().statusCode(304).header("ETag", "\"7\"");
        given().head("/api/v1/stations").then().statusCode(200).header("Content-Length", not("0"));
    }

    @Test
    void carriesALargeBodyWholeWhileTheTokenIsChecked() {
        byte[] photo = new byte[6_000_000];
        new Random(1).nextBytes(photo);

        given().header("Authorization", Tokens.withRoles("STATION_CLERK").bearer())
                .contentType("image/png")
                .body(photo)
                .post("/api/v1/opinions")
                .then()
                .statusCode(200)
                .body("length", equalTo(photo.length))
                .body(
                        "sha256",
                        equalTo(HexFormat.of().formatHex(Backend.sha256().digest(photo))));
    }

    @Test
    void passesTheFirstBytesOnBeforeTheLastAreThere() throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("POST /api/v1/stations/first-bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nfirst");

            // The service answers while 995 bytes are still missing.
            assertThat(client.readUntil("got some")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void passesTheFirstBytesBackBeforeTheLastAreThere() throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("GET /api/v1/stations/drip HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(client.readUntil("first ")).startsWith("HTTP/1.1 200");

            given().get("/api/v1/stations/drip-on").then().statusCode(200);

            assertThat(client.readAll()).contains("last");
        }
    }

    @Test
    void tellsAWaitingClientToGoOn() throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("POST /api/v1/opinions HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                    + "Content-Length: 4\r\nExpect: 100-continue\r\n\r\n");
            assertThat(client.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 100");

            client.send("body");

            assertThat(client.readAll()).contains("HTTP/1.1 200").contains("\"length\":4");
        }
    }

    @Test
    void hangsUpOnTheServiceWhenTheClientHasGone() throws IOException {
        int reached = count("reached");
        int hungUp = count("hung-up");
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("GET /api/v1/stations/silence HTTP/1.1\r\nHost: x\r\n\r\n");
            Awaitility.await().until(() -> count("reached") > reached);
        }

        Awaitility.await().untilAsserted(() -> assertThat(count("hung-up")).isGreaterThan(hungUp));
    }

    @Test
    void doesNotPretendThatABrokenAnswerIsWhole() throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("GET /api/v1/stations/broken-off HTTP/1.1\r\nHost: x\r\n\r\n");

            // Closed before the hundred bytes that were announced, though the client wanted to keep the connection.
            assertThat(client.readAll()).startsWith("HTTP/1.1 200").endsWith("only this");
        }
    }

    private static int count(String what) {
        return Integer.parseInt(given().get("/api/v1/me/" + what).asString());
    }
}
