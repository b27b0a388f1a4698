package org.lianluo.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.testkit.Tokens;

@QuarkusTest
@QuarkusTestResource(Backend.class)
class TokenResourceTest {

    static Stream<Arguments> badAuthorizations() {
        return Stream.of(
                Arguments.of("expired", Tokens.withRoles("DEPUTY").expired().bearer()),
                Arguments.of(
                        "forged",
                        Tokens.withRoles("DEPUTY").signedByAnotherKey().bearer()),
                Arguments.of("alg=none", Tokens.unsigned().bearer()),
                Arguments.of(
                        "wrong audience",
                        Tokens.withRoles("DEPUTY").audience("other").bearer()),
                Arguments.of(
                        "no audience",
                        Tokens.withRoles("DEPUTY").claim("aud", null).bearer()),
                Arguments.of(
                        "wrong issuer",
                        Tokens.withRoles("DEPUTY").issuer("https://evil").bearer()),
                Arguments.of(
                        "no subject",
                        Tokens.withRoles("DEPUTY").claim("sub", null).bearer()),
                Arguments.of("no token", "Bearer abc.def.ghi"),
                Arguments.of("opaque", "Bearer x"),
                Arguments.of("empty", "Bearer "),
                Arguments.of("other scheme", "Basic dXNlcjpwYXNz"),
                Arguments.of("two tokens", Tokens.withRoles("DEPUTY").bearer() + ", Bearer x"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badAuthorizations")
    void refusesBadTokensAndForwardsNothing(String name, String authorization) {
        int before = reached();

        given().header("Authorization", authorization)
                .get("/api/v1/stations/1")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Bearer"))
                .contentType("application/problem+json")
                .body("code", equalTo("unauthenticated"))
                .body("type", equalTo("/api/problems/unauthenticated"))
                .body("instance", equalTo("/api/v1/stations/1"));

        assertThat(reached()).isEqualTo(before);
    }

    @Test
    void refusesTwoAuthorizationHeaders() {
        given().header("Authorization", Tokens.withRoles("DEPUTY").bearer())
                .header("Authorization", Tokens.withRoles("DEPUTY").bearer())
                .get("/api/v1/stations/1")
                .then()
                .statusCode(401);
    }

    @Test
    void forwardsAGoodTokenUnchanged() {
        String bearer = Tokens.withRoles("DEPUTY").region("410402").bearer();

        given().header("Authorization", bearer)
                .get("/api/v1/stations/1")
                .then()
                .statusCode(200)
                .body("headers.authorization", equalTo(bearer));
    }

    @Test
    void refusesATokenThatWasGoodOnceItEnds() {
        String bearer = Tokens.withRoles("DEPUTY")
                .claim("exp", Instant.now().plusSeconds(3).getEpochSecond())
                .bearer();
        given().header("Authorization", bearer).get("/api/v1/stations/1").then().statusCode(200);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> given().header("Authorization", bearer)
                .get("/api/v1/stations/1")
                .then()
                .statusCode(401));
    }

    @Test
    void takesNoOtherSignatureForOneThatWasGood() {
        String good = Tokens.withRoles("DEPUTY").bearer();
        given().header("Authorization", good).get("/api/v1/stations/1").then().statusCode(200);
        String head = good.substring(0, good.lastIndexOf('.') + 1);
        String other = Tokens.withRoles("AUDITOR").bearer();

        given().header("Authorization", head + other.substring(other.lastIndexOf('.') + 1))
                .get("/api/v1/stations/1")
                .then()
                .statusCode(401);
    }

    @Test
    void letsServicesDecideOnCallsWithoutToken() {
        given().get("/api/v1/stations").then().statusCode(200).body("headers.authorization", equalTo(null));
    }

    @Test
    void explainsInTheLanguageOfTheCaller() {
        String bad = Tokens.unsigned().bearer();

        given().header("Authorization", bad)
                .header("Accept-Language", "en-GB, zh;q=0.5")
                .get("/api/v1/me")
                .then()
                .header("Content-Language", "en")
                .body("title", equalTo("The token is missing or invalid"));
        given().header("Authorization", bad)
                .header("Accept-Language", "fr, zh-CN;q=0.8, en;q=0.5")
                .get("/api/v1/me")
                .then()
                .header("Content-Language", "zh-CN")
                .body("title", equalTo("未登录或令牌无效"));
        given().header("Authorization", bad)
                .get("/api/v1/me")
                .then()
                .header("Content-Language", "zh-CN")
                .body("correlationId", matchesPattern("[0-9a-f]{32}"));
    }

    private static int reached() {
        return Integer.parseInt(given().get("/api/v1/me/reached").asString());
    }
}
