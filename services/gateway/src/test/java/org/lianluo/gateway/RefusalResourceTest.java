package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.RawHttp;

@QuarkusTest
@QuarkusTestResource(Backend.class)
class RefusalResourceTest {

    @TestHTTPResource
    URL gateway;

    @TestHTTPResource(value = "/", management = true)
    URL management;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/../q/metrics",
                "/api/v1/../../q/metrics",
                "/api/v1/stations/%2e%2e/%2e%2e/q/metrics",
                "/api/v1/stations%2f..%2fq",
                "/api/v1//stations",
                "//q/metrics",
                "/api/v1/stations%00",
                "/api/v1/stations;x=1",
                "/api/docs/../../q/metrics",
                "/api/docs/%2e%2e/%2e%2e/application.properties",
                "http://evil/api/v1/stations",
            })
    void refusesPathsThatAreNotInTheirOneSpelling(String target) throws IOException {
        String answer = rawGet(target);

        assertThat(answer).containsPattern("^HTTP/1.1 40[04] ").contains("application/problem+json");
        assertThat(answer).doesNotContain("\"uri\"").doesNotContain("jvm_");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /api/v1/stations HTTP/1.1\r\nContent-Length: 2000000",
                "POST /api/v1/nobody HTTP/1.1\r\nContent-Length: 20",
                "POST /api/v1/stations HTTP/1.1\r\nAuthorization: Bearer x\r\nContent-Length: 20",
                "GET /api/v1/stations HTTP/1.1\r\nContent-Length: 20",
            })
    void whoIsRefusedWhileTheyStillSendIsToldThatTheConnectionEnds(String head) throws IOException {
        try (RawHttp http = new RawHttp(gateway)) {
            http.send(head + "\r\nHost: localhost\r\nContent-Type: application/json\r\n\r\n");

            assertThat(http.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 4").containsIgnoringCase("connection: close");
        }
    }

    @Test
    void whoSentAllMayGoOnWithTheConnection() throws IOException {
        try (RawHttp http = new RawHttp(gateway)) {
            for (int i = 0; i < 2; i++) {
                http.send("GET /api/v1/nobody HTTP/1.1\r\nHost: localhost\r\n\r\n");

                assertThat(http.readUntil("}"))
                        .startsWith("HTTP/1.1 404")
                        .doesNotContainIgnoringCase("connection: close");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "414, target-too-long, /api/v1/stations?q=, 4096",
        "414, target-too-long, /api/v1/stations/, 16000",
        "414, target-too-long, /x, 4096",
        "431, headers-too-large, '/api/v1/stations HTTP/1.1\r\nCookie: ', 20480",
        "431, headers-too-large, '/api/v1/stations HTTP/1.1\r\nAuthorization: Bearer ', 60000",
    })
    void refusesWhatIsTooLongAndGoesOn(int status, String code, String start, int length) throws IOException {
        try (RawHttp http = new RawHttp(gateway)) {
            for (int i = 0; i < 2; i++) {
                http.send("GET " + start + "x".repeat(length) + (start.contains("HTTP") ? "" : " HTTP/1.1")
                        + "\r\nHost: localhost\r\n\r\n");

                assertThat(http.readUntil("}"))
                        .startsWith("HTTP/1.1 " + status)
                        .contains("application/problem+json", "\"code\":\"" + code + "\"")
                        .doesNotContainIgnoringCase("connection: close");
            }
        }
    }

    /** Else it would end a connection that others use too. */
    @Test
    void whatPassesIsNotTooLongForTheServices() throws IOException {
        String target = "/api/v1/stations?q=";
        try (RawHttp http = new RawHttp(gateway)) {
            http.send("GET " + target + "x".repeat(4096 - target.length()) + " HTTP/1.1\r\nHost: localhost\r\nX-Long: "
                    + "x".repeat(20_400) + "\r\n\r\n");

            assertThat(http.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /api/v1/stations?q=LONG HTTP/1.1\r\nHost: x\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nHost: x\r\nCookie: LONG\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n",
                "GET /api/v1/stations HTTP/1.1\r\nHost : x\r\n\r\n",
                "nonsense\r\n\r\n",
            })
    void saysThatAConnectionEndsOnWhichItCantReadOn(String request) throws IOException {
        try (RawHttp http = new RawHttp(gateway)) {
            http.send("GET /api/v1/nobody HTTP/1.1\r\nHost: localhost\r\n\r\n").readUntil("}");
            http.send(request.replace("LONG", "x".repeat(70_000)));

            assertThat(http.readAll()).startsWith("HTTP/1.").contains(" 4").containsIgnoringCase("connection: close");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/stations\\..\\q", "/api/v1/stations%", "/api/v1/stations%zz", "/api/v1/<x>"})
    void refusesWhatIsNoUriAtAll(String target) throws IOException {
        // Refused by Quarkus before any route, so without a problem body.
        assertThat(rawGet(target)).startsWith("HTTP/1.1 400 ").doesNotContain("\"uri\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/q/health",
                "/q/metrics",
                "/q/swagger-ui",
                "/q/openapi",
                "/openapi",
                "/api",
                "/api/v1",
                "/api/v1/nobody",
                "/api/v1/Stations",
                "/api/v2/stations",
                "/application.properties",
                "/docs/index.html",
                "/api/docs/nothing.js",
            })
    void knowsOnlyTheApi(String target) throws IOException {
        assertThat(rawGet(target))
                .startsWith("HTTP/1.1 404 ")
                .contains("application/problem+json")
                .contains("\"code\":\"not-found\"")
                .contains("X-Content-Type-Options: nosniff")
                .doesNotContain("\"uri\"");
    }

    @Test
    void tellsAPersonThatThereIsNoPageAndAProgramThatThereIsNoResource() {
        given().header("Accept", "text/html,application/xhtml+xml;q=0.9")
                .get("/")
                .then()
                .statusCode(404)
                .contentType("text/html")
                .body("html.@lang", equalTo("zh-CN"));
        given().header("Accept", "text/html")
                .get("/api/v1/nobody")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void keepsHealthAndMetricsOnADoorOfTheirOwn() {
        given().baseUri(management.toString())
                .get("health/ready")
                .then()
                .statusCode(200)
                .body("checks.find { it.name == 'signing-keys' }.status", equalTo("UP"));
        given().get("/api/v1/stations/S-77").then().statusCode(200);
        String metrics = given().baseUri(management.toString())
                .get("metrics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(metrics)
                .contains("jvm_")
                .contains("uri=\"/api/v1/stations\"")
                .as("single paths are neither counted for ever nor shown to operators")
                .doesNotContain("S-77");
        given().baseUri(management.toString()).get("../api/v1/stations").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND"})
    void refusesMethodsThatTheApiDoesNotHave(String method) throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send(method + " /api/v1/stations HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            assertThat(client.readAll())
                    .startsWith("HTTP/1.1 405 ")
                    .containsIgnoringCase("allow: DELETE, GET, HEAD, OPTIONS, PATCH, POST, PUT")
                    .contains("method-not-allowed");
        }
    }

    @Test
    void refusesABodyThatIsAnnouncedAsTooLong() throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("POST /api/v1/opinions HTTP/1.1\r\nHost: x\r\nContent-Length: 8388609\r\n\r\n");

            assertThat(client.readUntil("}")).startsWith("HTTP/1.1 413 ").contains("payload-too-large");
        }
    }

    @Test
    void answersAClientThatSendsTooMuchBeforeItListens() {
        given().body(new byte[9_000_000])
                .contentType("application/octet-stream")
                .header("Accept-Language", "en")
                .post("/api/v1/opinions")
                .then()
                .statusCode(413)
                .body("code", equalTo("payload-too-large"))
                .body("title", equalTo("The request is too large"));
    }

    @Test
    void refusesAChunkedBodyThatGrowsTooLong() throws IOException {
        byte[] part = new byte[1_000_000];
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("POST /api/v1/opinions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 9; i++) {
                client.send(Integer.toHexString(part.length) + "\r\n")
                        .send(part)
                        .send("\r\n");
            }
            client.send("0\r\n\r\n");

            assertThat(client.readUntil("}"))
                    .startsWith("HTTP/1.1 413 ")
                    .containsIgnoringCase("connection: close")
                    .contains("payload-too-large");

            // What is still to come is never taken for the next request.
            assertThat(client.readAll()).isEmpty();
        }
    }

    @Test
    void refusesMoreThanAMegabyteThatIsNoPhotograph() throws IOException {
        String part = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        String start = "POST /api/v1/opinions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: ";
        try (RawHttp client = new RawHttp(gateway)) {
            client.send(start + "application/json\r\n\r\n" + part.repeat(65) + "0\r\n\r\n");
            assertThat(client.readUntil("}")).startsWith("HTTP/1.1 413 ").contains("payload-too-large");
        }
        try (RawHttp client = new RawHttp(gateway)) {
            client.send(start + "image/jpeg\r\n\r\n" + part.repeat(65) + "0\r\n\r\n");
            assertThat(client.readUntil("sha256")).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void takesMoreWhereACaseTakesFilesAndNowhereElse() throws IOException {
        String part = "4000\r\n" + "x".repeat(0x4000) + "\r\n";
        String headers = " HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nContent-Type: application/pdf\r\n\r\n";
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("POST /api/v1/opinions/1/attachments" + headers + part.repeat(65) + "0\r\n\r\n");
            assertThat(client.readUntil("sha256")).startsWith("HTTP/1.1 200 ");
        }
        for (String path : new String[] {"/api/v1/opinions/attachments/1", "/api/v1/opinions?/attachments"}) {
            try (RawHttp client = new RawHttp(gateway)) {
                client.send("POST " + path + headers + part.repeat(65) + "0\r\n\r\n");
                assertThat(client.readUntil("}")).as(path).startsWith("HTTP/1.1 413 ");
            }
        }
        given().contentType("application/pdf")
                .body(new byte[22 * 1024 * 1024 + 1])
                .post("/api/v1/opinions/1/attachments")
                .then()
                .statusCode(413);
    }

    @Test
    void takesAChunkedBodyWithinTheLimit() throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("POST /api/v1/opinions HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + "3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");

            assertThat(client.readUntil("sha256")).startsWith("HTTP/1.1 200 ").contains("\"length\":5");
        }
    }

    @Test
    void refusesTransferEncodingsThatServersReadDifferently() throws IOException {
        for (String encoding : new String[] {"gzip, chunked", "xchunked", "chunked, identity"}) {
            try (RawHttp client = new RawHttp(gateway)) {
                client.send("POST /api/v1/opinions HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: "
                        + encoding + "\r\n\r\n0\r\n\r\n");
                assertThat(client.readUntil("\r\n")).as(encoding).startsWith("HTTP/1.1 400 ");
            }
        }
    }

    @Test
    void saysThatAServiceIsAwayWithoutSayingWhere() {
        String problem = given().header("Accept-Language", "en")
                .get("/api/v1/units")
                .then()
                .statusCode(502)
                .contentType("application/problem+json")
                .header("X-Correlation-Id", notNullValue())
                .header("Server", nullValue())
                .body("code", equalTo("upstream-unavailable"))
                .body("instance", equalTo("/api/v1/units"))
                .extract()
                .asString();
        assertThat(problem)
                .doesNotContain("127.0.0.1")
                .doesNotContain("handling")
                .doesNotContain("Exception");
    }

    @Test
    void saysThatAServiceHungUp() {
        given().get("/api/v1/stations/slammed")
                .then()
                .statusCode(502)
                .header("Retry-After", "5")
                .body("code", equalTo("upstream-unavailable"));
    }

    @Test
    void asksOnceMoreWhenAConnectionWasClosedBeforeTheAnswer() {
        given().get("/api/v1/stations/slammed-once?name=get").then().statusCode(200);
        given().head("/api/v1/stations/slammed-once?name=head").then().statusCode(200);
        given().header("Idempotency-Key", "k-1")
                .post("/api/v1/stations/slammed-once?name=keyed")
                .then()
                .statusCode(200)
                .body("headers.idempotency-key", equalTo("k-1"));
    }

    @Test
    void repeatsNoWriteThatMayHaveTakenEffect() {
        given().post("/api/v1/stations/slammed-once?name=no-key").then().statusCode(502);
        given().put("/api/v1/stations/slammed-once?name=put").then().statusCode(502);
    }

    @Test
    void repeatsNoBodyOfWhichAPartIsGone() {
        given().header("Idempotency-Key", "k-2")
                .body("read already")
                .post("/api/v1/stations/slammed-once?after=part&name=read")
                .then()
                .statusCode(502)
                .header("Retry-After", "5");
    }

    @Test
    void answersNoCrossOriginQuestionUnlessConfigured() {
        given().header("Origin", "https://app.example")
                .get("/api/v1/stations")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private String rawGet(String target) throws IOException {
        try (RawHttp client = new RawHttp(gateway)) {
            return client.send("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .readAll();
        }
    }

    @Test
    void aCompressedBodyIsNotTaken() {
        given().header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(new byte[] {31, -117, 8})
                .post("/api/v1/opinions")
                .then()
                .statusCode(415)
                .header("Accept-Encoding", "identity")
                .body("code", equalTo("unsupported-media-type"));
    }
}
