package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.RawHttp;
import org.lianluo.testkit.Tokens;

/** Limits that a test can reach: each test below spends a bucket of its own and leaves the others enough. */
@QuarkusTest
@TestProfile(StrainResourceTest.Strained.class)
@QuarkusTestResource(Backend.class)
class StrainResourceTest {

    public static class Strained implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>();
            config.put("lianluo.gateway.response-timeout", "300MS");
            config.put("lianluo.gateway.limits.caller.requests", "3");
            config.put("lianluo.gateway.limits.anonymous.requests", "1000");
            config.put("lianluo.gateway.limits.anonymous-write.requests", "2");
            config.put("lianluo.gateway.limits.wrong-tracking-code.requests", "2");
            for (String limit : new String[] {"caller", "anonymous", "anonymous-write", "wrong-tracking-code"}) {
                config.put("lianluo.gateway.limits." + limit + ".per", "1H");
            }
            config.put("quarkus.otel.traces.sampler.arg", "1");
            config.put("quarkus.http.cors.enabled", "true");
            config.put("quarkus.http.cors.origins", "https://app.example");
            return config;
        }
    }

    @TestHTTPResource
    URL gateway;

    @Test
    void limitsEachTokenHolderApart() {
        String wang = Tokens.withRoles("DEPUTY").subject("wang").bearer();
        for (int i = 0; i < 3; i++) {
            given().header("Authorization", wang)
                    .get("/api/v1/stations")
                    .then()
                    .statusCode(200)
                    .header("RateLimit-Policy", startsWith("\"caller\";q=3;w="))
                    .header("RateLimit", startsWith("\"caller\";r=" + (2 - i) + ";t="));
        }

        Response refused = given().header("Authorization", wang)
                .header("Accept-Language", "en")
                .get("/api/v1/stations");

        refused.then()
                .statusCode(429)
                .contentType("application/problem+json")
                .header("RateLimit", startsWith("\"caller\";r=0;t="))
                .body("code", equalTo("too-many-requests"))
                .body("title", equalTo("Too many requests; try again later"));
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 1200);
        given().header("Authorization", Tokens.withRoles("DEPUTY").subject("li").bearer())
                .get("/api/v1/stations")
                .then()
                .statusCode(200);
        given().header(
                        "Authorization",
                        Tokens.withRoles("DEPUTY")
                                .subject("wang")
                                .client("kiosk")
                                .bearer())
                .get("/api/v1/stations")
                .then()
                .statusCode(200);
    }

    @Test
    void limitsWritingWithoutTokenMoreThanReading() {
        given().post("/api/v1/opinions").then().statusCode(200);
        given().post("/api/v1/opinions").then().statusCode(200);

        given().post("/api/v1/opinions").then().statusCode(429);

        given().get("/api/v1/stations").then().statusCode(200);
    }

    @Test
    void limitsGuessingTrackingCodesButNotLookingAtOnesOwnReceipt() {
        for (int i = 0; i < 5; i++) {
            given().get("/api/v1/opinion-receipts/right").then().statusCode(200);
        }
        given().get("/api/v1/opinion-receipts/wrong").then().statusCode(404);
        given().get("/api/v1/opinion-receipts/wrong").then().statusCode(404);

        given().get("/api/v1/opinion-receipts/wrong").then().statusCode(429);
        given().get("/api/v1/opinion-receipts/right").then().statusCode(429);
    }

    @Test
    void stopsWaitingForASilentService() {
        given().header(
                        "Authorization",
                        Tokens.withRoles("DEPUTY").subject("patient").bearer())
                .get("/api/v1/stations/silence")
                .then()
                .statusCode(504)
                .contentType("application/problem+json")
                .body("code", equalTo("upstream-timeout"))
                .body("title", equalTo("服务响应超时"));
    }

    @Test
    void theClockOfOneAnswerDoesNotGoOffInTheNextExchange() throws IOException {
        String deputy = Tokens.withRoles("DEPUTY").subject("early").bearer();
        try (RawHttp client = new RawHttp(gateway)) {
            client.send("PUT /api/v1/stations/early HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nAuthorization: "
                    + deputy + "\r\n\r\n1");
            client.readUntil("got some");
            client.send("2345").readUntil("got all\r\n0\r\n\r\n");

            for (String subject : new String[] {"late-1", "late-2", "late-3"}) {
                client.send("PUT /api/v1/stations/late HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nAuthorization: "
                        + Tokens.withRoles("DEPUTY").subject(subject).bearer() + "\r\n\r\n");
                assertThat(client.readUntil("\r\n\r\n")).contains("HTTP/1.1 200 ");
                client.readUntil("late");
            }
        }
    }

    @Test
    void letsTheConfiguredAppAskFromItsOwnOrigin() {
        given().header("Origin", "https://app.example")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,idempotency-key")
                .options("/api/v1/opinions")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "https://app.example");
        given().header("Origin", "https://evil.example")
                .header("Access-Control-Request-Method", "POST")
                .options("/api/v1/opinions")
                .then()
                .statusCode(403);
    }
}
