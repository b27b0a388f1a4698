package org.lianluo.endtoend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.local.ServiceProcess;
import org.lianluo.shared.servers.SuiteService;
import org.lianluo.testkit.RawHttp;

/** People reach the portal through the gateway only, sign in at the realm, and hold no token. */
@ExtendWith(RunningSuite.class)
class PortalJourney {

    private static final String PASSWORD = "Lianluo-Demo-1";

    /** A signed token, not an encrypted one: its second part is JSON too. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]+\\.eyJ[\\w-]+\\.");

    private final String gateway = RunningSuite.suite().gatewayUrl();
    private final Visitor visitor = new Visitor(gateway);

    @Test
    void aPersonSignsInWorksAndSignsOut() {
        // Given
        HttpResponse<String> login = visitor.open("/work");
        assertThat(login.uri().toString())
                .startsWith(RunningSuite.suite().keycloak().issuer());
        assertThat(visitor.redirects().get(0))
                .contains("response_type=code", "client_id=portal", "code_challenge_method=S256");

        // When
        HttpResponse<String> work = visitor.signIn(login, "head-s001", PASSWORD);

        // Then
        assertThat(work.uri()).hasToString(gateway + "/work");
        assertThat(work.statusCode()).isEqualTo(200);
        assertThat(work.body()).as("their name, not that of their account").contains("赵站长");
        assertThat(visitor.look("/work").body()).contains("action=\"/sign-out\"");

        // When
        visitor.open("/sign-out");
        HttpResponse<String> foreign = visitor.send("/sign-out", "https://elsewhere.example");

        // Then
        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(visitor.look("/work").statusCode())
                .as("nobody else signs them out")
                .isEqualTo(200);

        // When
        HttpResponse<String> first = visitor.send("/sign-out", gateway);

        // Then
        assertThat(first.uri()).hasToString(gateway + "/");
        assertThat(first.statusCode()).isEqualTo(200);
        HttpResponse<String> again = visitor.open("/work");
        assertThat(again.uri().toString())
                .as("the realm's session is over too")
                .startsWith(RunningSuite.suite().keycloak().issuer());
        assertThat(again.statusCode()).isEqualTo(200);
    }

    @Test
    void noCookieAndNoPageHoldsATokenAndNoScriptReadsACookie() {
        visitor.signIn(visitor.open("/work"), "clerk-all", PASSWORD);
        visitor.open("/");

        assertThat(visitor.ofThePortal()).allSatisfy(answer -> {
            assertThat(answer.body()).doesNotContainPattern(TOKEN);
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).doesNotContainPattern(TOKEN));
        });
        assertThat(cookiesOf(visitor))
                .filteredOn(cookie -> cookie.startsWith("q_session="))
                .isNotEmpty();
        assertThat(cookiesOf(visitor))
                .filteredOn(cookie -> !cookie.contains("Max-Age=0"))
                .allSatisfy(cookie ->
                        assertThat(cookie).containsIgnoringCase("; HttpOnly").contains("; SameSite=Lax"));
    }

    @Test
    void aSessionOfThePortalOpensNothingOfTheApi() {
        visitor.signIn(visitor.open("/work"), "auditor", PASSWORD);

        assertThat(visitor.look("/api/v1/me").statusCode()).isEqualTo(401);
    }

    @Test
    void aWrongPasswordOpensNothing() {
        HttpResponse<String> refused = visitor.signIn(visitor.open("/work"), "head-s002", "wrong");

        assertThat(refused.uri().toString())
                .startsWith(RunningSuite.suite().keycloak().issuer());
        assertThat(visitor.look("/work").statusCode()).isEqualTo(302);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/signed-in?code=forged&state=forged", "/work"})
    void aForgedSessionLeadsToTheLogin(String path) {
        given().header("Cookie", "q_session=forged; q_session_at=forged; q_session_rt=forged")
                .header("Accept", "text/html")
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(302);
        given().header("Cookie", "q_session=forged").get("/").then().statusCode(200);
    }

    @Test
    void aPartOfAPageIsNotLedToTheLogin() {
        given().header("HX-Request", "true")
                .redirects()
                .follow(false)
                .get("/work")
                .then()
                .statusCode(499);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/ready", "/q/metrics", "/%71/metrics"})
    void showsNothingOfItsInside(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/work", "/static/portal.css"})
    void nobodyReachesThePortalPastTheGateway(String path) {
        given().baseUri(RunningSuite.suite().service(SuiteService.PORTAL).url())
                .header("X-Forwarded-For", "203.0.113.7")
                .header("X-Lianluo-Portal-Key", "guessed")
                .get(path)
                .then()
                .statusCode(403);
    }

    /** Ten wrong codes in ten minutes are one address's, not the portal's. */
    @Test
    void whoGuessesCodesOnAPageIsCountedAsThemselves() throws IOException {
        // Each number for itself is refused after ten wrong codes, too.
        for (int i = 0; i < 10; i++) {
            assertThat(guess("127.0.0.201", "")).startsWith("HTTP/1.1 404");
        }

        assertThat(guess("127.0.0.201", "X-Forwarded-For: 203.0.113.7\r\n")).startsWith("HTTP/1.1 429");
        assertThat(guess("127.0.0.202", "")).startsWith("HTTP/1.1 404");
    }

    private String guess(String from, String headers) throws IOException {
        String form = "receiptNumber=410402-20260101-"
                + ThreadLocalRandom.current().nextInt(100_000, 1_000_000) + "&trackingCode=0000-0000-0000-0000";
        URL address = URI.create(gateway).toURL();
        try (RawHttp browser = new RawHttp(address, from)) {
            return browser.send("POST /receipts HTTP/1.1\r\nHost: " + address.getAuthority() + "\r\nOrigin: " + gateway
                            + "\r\nAccept: text/html\r\nConnection: close\r\n" + headers
                            + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: " + form.length()
                            + "\r\n\r\n" + form)
                    .readAll();
        }
    }

    /** The realm ends a session when a refresh token comes twice. */
    @Test
    void aSessionIsRenewedOnceHoweverManyPagesAreOpenedAtOnce() {
        // Given
        visitor.signIn(visitor.open("/work"), "supervisor", PASSWORD);
        String session = visitor.ofThePortal().stream()
                .map(PortalJourney::sessionOf)
                .filter(cookies -> !cookies.isEmpty())
                .findFirst()
                .orElseThrow();
        // A token lives five minutes and is renewed ten seconds after it was given.
        ServiceProcess eager = RunningSuite.suite()
                .startReplica(
                        SuiteService.PORTAL,
                        Map.of("QUARKUS_OIDC_TOKEN_REFRESH_TOKEN_TIME_SKEW", "290S", "LIANLUO_GATEWAY_PORTAL_KEY", ""));
        try {
            // When
            String renewed = renewedByPagesOpenedAtOnce(eager.url() + "/work", session);

            // Then
            assertThat(renewedByPagesOpenedAtOnce(eager.url() + "/work", renewed))
                    .as("the realm still knows the session")
                    .contains("q_session_rt=");
        } finally {
            eager.stop();
        }
    }

    /** What one of them got, once it is time. */
    private static String renewedByPagesOpenedAtOnce(String address, String session) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> openedAtOnce(address, session), it -> !it.isEmpty());
    }

    private static String openedAtOnce(String address, String session) {
        List<CompletableFuture<HttpResponse<String>>> asked = IntStream.range(0, 8)
                .mapToObj(i -> Visitor.begin(address, session))
                .toList();
        List<HttpResponse<String>> pages =
                asked.stream().map(CompletableFuture::join).toList();
        assertThat(pages).allSatisfy(page -> assertThat(page.statusCode())
                .as("%s", page.headers().map())
                .isEqualTo(200));
        List<String> renewed = pages.stream()
                .map(PortalJourney::sessionOf)
                .filter(cookies -> !cookies.isEmpty())
                .toList();
        assertThat(renewed).hasSizeLessThanOrEqualTo(1);
        return String.join("", renewed);
    }

    /** As a browser sends it back; empty where the answer sets none. */
    private static String sessionOf(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("q_session") && !cookie.contains("Max-Age=0"))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static List<String> cookiesOf(Visitor visitor) {
        return visitor.ofThePortal().stream()
                .flatMap(answer -> answer.headers().allValues("Set-Cookie").stream())
                .toList();
    }
}
