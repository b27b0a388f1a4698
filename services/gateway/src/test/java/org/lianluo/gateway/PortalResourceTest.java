package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.testkit.RawHttp;

/** What is not under /api/ goes to the portal. Each test that counts calls from addresses of its own. */
@QuarkusTest
@TestProfile(PortalResourceTest.Counted.class)
@QuarkusTestResource(value = Backend.WithPortal.class, restrictToAnnotatedClass = true)
class PortalResourceTest {

    private static final String KEY = "between-the-two";
    private static final int CALLS = 3;
    private static final int CONNECTIONS = 8;

    public static class Counted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> config = new HashMap<>();
            config.put("lianluo.gateway.portal.key", KEY);
            config.put("lianluo.gateway.limits.anonymous.requests", Integer.toString(CALLS));
            config.put("lianluo.gateway.limits.anonymous.per", "1H");
            config.put("lianluo.gateway.limits.anonymous-write.requests", "1");
            config.put("lianluo.gateway.connections-per-service", Integer.toString(CONNECTIONS));
            config.put("lianluo.gateway.connections-per-caller", "1");
            config.put("quarkus.http.cors.enabled", "true");
            config.put("quarkus.http.cors.origins", "https://app.example");
            return config;
        }
    }

    @TestHTTPResource
    URL gateway;

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/work?unit=1", "/static/htmx-2/htmx.min.js", "/signed-out?code=a.b&state=c", "/apix/v1/me"
            })
    void getsWhatIsNotTheApi(String target) {
        given().urlEncodingEnabled(false).get(target).then().statusCode(200).body("uri", equalTo(target));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1", "/api/v1/nobody", "/api/docs/nothing.js"})
    void getsNothingOfTheApi(String target) {
        given().header("Accept", "text/html")
                .get(target)
                .then()
                .statusCode(target.equals("/api/") ? 400 : 404)
                .contentType("application/problem+json");
    }

    @Test
    void keepsItsCookiesToItself() throws IOException {
        given().header("Cookie", "q_session=secret; lang=en")
                .get("/work")
                .then()
                .statusCode(200)
                .body("headers.cookie", equalTo("q_session=secret; lang=en"));
        assertThat(get("127.0.0.2", "/api/v1/stations", "Cookie: q_session=secret\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("secret");
    }

    @Test
    void answersWithItsOwnCookiesAndPolicy() {
        Response page = given().get("/page");

        assertThat(page.headers().getValues("Set-Cookie")).containsExactly("q_session=1; HttpOnly", "lang=en");
        assertThat(page.headers().getValues("Content-Security-Policy")).containsExactly("default-src 'self'");
        page.then()
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                // With no-referrer a browser would send its forms with Origin: null.
                .header("Referrer-Policy", "same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/page", "/style.css", "/script.js"})
    void itsTextsAreCompressed(String target) {
        given().header("Accept-Encoding", "gzip")
                .get(target)
                .then()
                .statusCode(200)
                .header("Content-Encoding", "gzip")
                .header("Vary", "Accept-Encoding");
    }

    @Test
    void isToldWhereThePersonIs() throws IOException {
        assertThat(get("127.0.0.3", "/work", "X-Forwarded-For: 9.9.9.9\r\nX-Lianluo-Portal-Key: forged\r\n"))
                .contains("\"x-forwarded-for\":\"127.0.0.3\"")
                .contains("\"x-forwarded-host\":\"x\"")
                .contains("\"x-forwarded-proto\":\"http\"")
                .contains("\"x-lianluo-portal-key\":\"" + KEY + "\"")
                .doesNotContain("9.9.9.9", "forged");
    }

    @Test
    void itsPagesCountAgainstNoLimit() throws IOException {
        for (int i = 0; i < 3 * CALLS; i++) {
            assertThat(get("127.0.0.4", "/page", "")).startsWith("HTTP/1.1 200").doesNotContain("ratelimit");
            assertThat(post("127.0.0.4", "/report", "place=x")).startsWith("HTTP/1.1 200");
        }

        assertThat(get("127.0.0.4", "/api/v1/stations", "")).startsWith("HTTP/1.1 200");
    }

    @Test
    void itsCallersAreCountedAsThemselves() throws IOException {
        String portal = "X-Lianluo-Portal-Key: " + KEY + "\r\n";
        for (int i = 0; i < CALLS; i++) {
            assertThat(get("127.0.0.5", "/api/v1/stations", portal + "X-Forwarded-For: 9.9.9.9, 203.0.113.7\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .contains("\"x-forwarded-for\":\"203.0.113.7\"")
                    .doesNotContain(KEY);
        }

        assertThat(get("127.0.0.5", "/api/v1/stations", portal + "X-Forwarded-For: 203.0.113.7\r\n"))
                .startsWith("HTTP/1.1 429");
        assertThat(get("127.0.0.5", "/api/v1/stations", portal + "X-Forwarded-For: 203.0.113.8\r\n"))
                .startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"X-Lianluo-Portal-Key: guessed\r\n", "X-Lianluo-Portal-Key: \r\n", ""})
    void nobodyElseIsBelieved(String key) throws IOException {
        assertThat(get("127.0.0." + (20 + key.length()), "/api/v1/stations", key + "X-Forwarded-For: 203.0.113.9\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("203.0.113.9");
    }

    @Test
    void manyPhonesOfOneAddressOpenPagesAtOnce() throws IOException {
        List<RawHttp> phones = new ArrayList<>();
        try {
            // All connections to the portal but one.
            for (int i = 1; i < CONNECTIONS; i++) {
                phones.add(new RawHttp(gateway, "127.0.0.6").send("GET /hold?for=phones HTTP/1.1\r\nHost: x\r\n\r\n"));
            }
            Awaitility.await().untilAsserted(() -> assertThat(held("phones")).isEqualTo(CONNECTIONS - 1));

            assertThat(get("127.0.0.6", "/page", "")).startsWith("HTTP/1.1 200");
        } finally {
            for (RawHttp phone : phones) {
                phone.close();
            }
        }
    }

    @Test
    void noAddressHoldsMoreThanHalfOfItWithForms() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        String form = "POST /hold?for=forms HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n" + "x".repeat(50_000);
        try {
            for (int i = 0; i < CONNECTIONS / 2; i++) {
                slow.add(new RawHttp(gateway, "127.0.0.7").send(form));
            }
            Awaitility.await().untilAsserted(() -> assertThat(held("forms")).isEqualTo(CONNECTIONS / 2));

            assertThat(post("127.0.0.7", "/report", "place=x"))
                    .startsWith("HTTP/1.1 429")
                    .contains("retry-after: 1");
            assertThat(get("127.0.0.7", "/page", "")).startsWith("HTTP/1.1 200");
            assertThat(post("127.0.0.8", "/report", "place=x")).startsWith("HTTP/1.1 200");
        } finally {
            for (RawHttp client : slow) {
                client.close();
            }
        }
    }

    @Test
    void threeCookiesOfASessionFit() throws IOException {
        assertThat(given().get("/signed-in").headers().getValues("Set-Cookie"))
                .containsExactly("a=" + Backend.COOKIE, "b=" + Backend.COOKIE, "c=" + Backend.COOKIE);
        String cookies = "a=%1$s; b=%1$s; c=%1$s".formatted(Backend.COOKIE);

        assertThat(get("127.0.0.9", "/work", "Cookie: " + cookies + "\r\n"))
                .startsWith("HTTP/1.1 200")
                .contains(cookies);
    }

    @Test
    void takesAFormWithAPhotoAndRefusesALongText() {
        given().multiPart("photo", "photo.jpg", new byte[5_000_000], "image/jpeg")
                .post("/report")
                .then()
                .statusCode(200);
        given().header("Accept", "text/html")
                .contentType("application/x-www-form-urlencoded")
                .body("text=" + "x".repeat(1_100_000))
                .post("/report")
                .then()
                .statusCode(413)
                .contentType("text/html")
                .body(containsString("5 MB"));
        given().multiPart("photo", "photo.jpg", new byte[5_000_000], "image/jpeg")
                .post("/api/v1/opinions")
                .then()
                .statusCode(413);
    }

    @Test
    void takesAFileOfTwentyMegabytesWhereItsPagesTakeFiles() {
        byte[] file = new byte[20 * 1024 * 1024];
        given().multiPart("file", "plan.pdf", file, "application/pdf")
                .post("/attachments/opinions/1/files")
                .then()
                .statusCode(200);
        for (String path : new String[] {"/report", "/files/1", "/report?/files"}) {
            given().header("Accept", "text/html")
                    .multiPart("file", "plan.pdf", file, "application/pdf")
                    .post(path)
                    .then()
                    .statusCode(413)
                    .body(containsString("20 MB"));
        }
        given().multiPart("file", "plan.pdf", new byte[22 * 1024 * 1024], "application/pdf")
                .post("/attachments/opinions/1/files")
                .then()
                .statusCode(413);
    }

    @Test
    void aBadAddressIsExplainedToAPersonInBothLanguages() throws IOException {
        String page = get("127.0.0.10", "//work", "Accept: text/html,*/*;q=0.8\r\nAccept-Language: en\r\n");

        assertThat(page)
                .startsWith("HTTP/1.1 400")
                .contains("content-type: text/html")
                .contains("路径不规范", "请核对网址", "Malformed path", "Check the address")
                .containsPattern("Content-Security-Policy: default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='")
                .doesNotContain("<script");
        assertThat(get("127.0.0.10", "//work", "Accept: */*\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("application/problem+json");
    }

    @Test
    void theAppOfAnotherOriginGetsNoPageAsThePersonWhoIsSignedIn() {
        given().header("Origin", "https://app.example")
                .get("/page")
                .then()
                .header("Access-Control-Allow-Origin", startsWith("https://app.example"))
                .header("Access-Control-Allow-Credentials", equalTo("false"));
        given().header("Origin", "https://evil.example")
                .get("/page")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private int held(String by) {
        return Integer.parseInt(given().get("/held?for=" + by).asString());
    }

    private String get(String from, String target, String headers) throws IOException {
        return exchange(from, "GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n" + headers + "\r\n");
    }

    private String post(String from, String target, String form) throws IOException {
        return exchange(
                from,
                "POST " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: " + form.length()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\n" + form);
    }

    private String exchange(String from, String request) throws IOException {
        try (RawHttp client = new RawHttp(gateway, from)) {
            return client.send(request).readAll();
        }
    }
}
