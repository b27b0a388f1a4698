package org.lianluo.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.RawHttp;

/** Who sends or reads slowly is in nobody's way. Each test calls from addresses of its own. */
@QuarkusTest
@TestProfile(SlowClientResourceTest.Impatient.class)
@QuarkusTestResource(Backend.class)
class SlowClientResourceTest {

    public static class Impatient implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>();
            config.put("lianluo.gateway.limits.anonymous.requests", "10000");
            config.put("lianluo.gateway.limits.anonymous-write.requests", "10000");
            config.put("lianluo.gateway.pace.body", "3S");
            config.put("lianluo.gateway.pace.photo", "60S");
            config.put("lianluo.gateway.pace.grace", "1S");
            config.put("lianluo.gateway.pace.answer-stall", "500MS");
            config.put("lianluo.gateway.trusted-proxies", "127.0.0.64/26");
            return config;
        }
    }

    private static final String SLOW_PHOTO =
            " /api/v1/stations/hold?for=TEST HTTP/1.1\r\nHost: x\r\nContent-Type: image/png\r\nContent-Length: 120000\r\n\r\n";

    /** Enough to be waited for a minute. */
    private static final String HALF = "x".repeat(60_000);

    @TestHTTPResource
    URL gateway;

    @Test
    void aHundredAndFortySlowCallsLeaveTheServiceToOthers() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        try {
            String photo = SLOW_PHOTO.replace("TEST", "crowd");
            for (int i = 0; i < 16; i++) {
                slow.add(new RawHttp(gateway).send("POST" + photo + HALF));
            }
            Awaitility.await()
                    .untilAsserted(() -> assertThat(count("held?for=crowd")).isEqualTo(16));
            for (int i = 0; i < 54; i++) {
                slow.add(new RawHttp(gateway).send("POST" + photo + "x"));
            }
            for (int i = 0; i < 70; i++) {
                slow.add(new RawHttp(gateway).send("GET" + photo + "x"));
            }

            assertThat(get("127.0.0.2", "/api/v1/stations", "")).startsWith("HTTP/1.1 200");

            for (RawHttp client : slow.subList(16, 70)) {
                assertThat(client.readUntil("}")).startsWith("HTTP/1.1 429").contains("retry-after: 1");
            }
            for (RawHttp client : slow.subList(70, 140)) {
                assertThat(client.readUntil("}")).startsWith("HTTP/1.1 400").contains("body-not-allowed");
            }
        } finally {
            for (RawHttp client : slow) {
                client.close();
            }
        }
    }

    @Test
    void refusesABodyThatDoesNotComeInTimeAndLeavesAPhotographMore() throws IOException {
        try (RawHttp photo = new RawHttp(gateway, "127.0.0.3");
                RawHttp client = new RawHttp(gateway, "127.0.0.3")) {
            photo.send("POST" + SLOW_PHOTO.replace("/hold?for=TEST", "") + HALF);
            client.send("POST /api/v1/stations/hold?for=TEST HTTP/1.1\r\nHost: x\r\nContent-Length: 120000\r\n\r\n");

            // As quick as may be.
            String answer = client.send(HALF).readUntil("}");

            assertThat(answer).startsWith("HTTP/1.1 408").contains("\"code\":\"body-too-slow\"");
            assertThat(photo.send(HALF).readUntil("\r\n\r\n")).startsWith("HTTP/1.1 200");
        }
    }

    @Test
    void refusesABodyThatComesInDrops() throws IOException {
        try (RawHttp client = new RawHttp(gateway, "127.0.0.4")) {
            // A minute would be left for a photograph.
            assertThat(client.send("POST" + SLOW_PHOTO + "x").readUntil("}"))
                    .startsWith("HTTP/1.1 408")
                    .contains("body-too-slow");
        }
    }

    @Test
    void anExchangeEndsWithItsAnswerThoughTheClientStillSends() throws IOException {
        List<RawHttp> clients = new ArrayList<>();
        int hungUp = count("hung-up");
        try {
            for (int i = 0; i < 20; i++) {
                RawHttp client = new RawHttp(gateway, "127.0.0.5");
                clients.add(client);
                client.send(
                        "POST /api/v1/stations/first-bytes HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nfirst");
                // More than one caller may hold at once.
                assertThat(client.readUntil("got some")).startsWith("HTTP/1.1 200");
            }
            Awaitility.await().untilAsserted(() -> assertThat(count("hung-up")).isGreaterThanOrEqualTo(hungUp + 20));
        } finally {
            for (RawHttp client : clients) {
                client.close();
            }
        }
    }

    @Test
    void hangsUpOnWhoAsksAndDoesNotRead() throws IOException {
        int hungUp = count("hung-up");
        try (RawHttp client = new RawHttp(gateway, "127.0.0.6")) {
            client.send("GET /api/v1/stations/flood HTTP/1.1\r\nHost: x\r\n\r\n");

            Awaitility.await().untilAsserted(() -> assertThat(count("hung-up")).isGreaterThan(hungUp));
        }
    }

    @Test
    void countsTheCallersOfATrustedProxyOneByOne() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        try {
            String photo = SLOW_PHOTO.replace("TEST", "wang").replace("\r\n\r\n", "\r\nX-Lianluo-User: wang\r\n\r\n");
            for (int i = 0; i < 16; i++) {
                slow.add(new RawHttp(gateway, "127.0.0.65").send("POST" + photo + HALF));
            }
            Awaitility.await()
                    .untilAsserted(() -> assertThat(count("held?for=wang")).isEqualTo(16));

            assertThat(get("127.0.0.65", "/api/v1/stations", "X-Lianluo-User: wang\r\n"))
                    .startsWith("HTTP/1.1 429");
            assertThat(get("127.0.0.65", "/api/v1/stations", "X-Lianluo-User: li\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(get("127.0.0.65", "/api/v1/stations", "X-Forwarded-For: 9.9.9.9, 203.0.113.7\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"x-forwarded-for\":\"203.0.113.7\"")
                    .doesNotContain("x-lianluo-user");
        } finally {
            for (RawHttp client : slow) {
                client.close();
            }
        }
    }

    @Test
    void believesNobodyElse() throws IOException {
        assertThat(get("127.0.0.7", "/api/v1/stations", "X-Forwarded-For: 203.0.113.7\r\nX-Lianluo-User: wang\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains("\"x-forwarded-for\":\"127.0.0.7\"");
    }

    private String get(String from, String path, String headers) throws IOException {
        try (RawHttp client = new RawHttp(gateway, from)) {
            return client.send("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n")
                    .readAll();
        }
    }

    private int count(String what) {
        try {
            String answer = get("127.0.0.99", "/api/v1/me/" + what, "");
            return Integer.parseInt(answer.substring(answer.indexOf("\r\n\r\n") + 4));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
