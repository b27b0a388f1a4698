package org.lianluo.shared.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.lianluo.shared.security.SignedTokens.signed;
import static org.lianluo.shared.security.SignedTokens.token;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(SignedTokens.class)
class CallerFromTokenTest {
    @Test
    void requestWithoutTokenIsAnonymous() {
        assertThat(given().get("/who").asString()).isEqualTo("anonymous|null|[]|null|[]|null|[]");
    }

    @Test
    void claimsBecomeTheCallerAndNoNameDoes() {
        String token = signed(token("STATION_HEAD", "STATION_CLERK")
                .claim("region", "420115")
                .claim("station_codes", List.of("S01", "S02"))
                .claim("unit_code", "education")
                .claim("deputy_codes", List.of("D07")));

        assertThat(who(token))
                .isEqualTo("6f1c-subject|portal|[STATION_CLERK, STATION_HEAD]|420115|[S01, S02]|education|[D07]");
    }

    @Test
    void singleStationMayComeAsText() {
        assertThat(who(signed(token("KIOSK").claim("station_codes", "S01"))))
                .isEqualTo("6f1c-subject|portal|[KIOSK]|null|[S01]|null|[]");
    }

    @Test
    void anEnrolledKioskStandsWhereItsClientSays() {
        String enrolled = "kiosk-410402-S001-K01-7K3M9QX2";
        assertThat(who(signed(token("KIOSK").claim("azp", enrolled))))
                .isEqualTo("6f1c-subject|" + enrolled + "|[KIOSK]|410402|[410402-S001]|null|[]");
        assertThat(who(signed(token("KIOSK").claim("azp", enrolled).claim("station_codes", "410402-S002"))))
                .as("what a registered client can't have")
                .contains("|[410402-S001]|");

        for (String other :
                List.of("kiosk-410402-S001", "xkiosk-410402-S001-K01-7K3M9QX2", "kiosk-410402-S001-K01-7k3m9qx2")) {
            assertThat(who(signed(token("KIOSK").claim("azp", other))))
                    .as(other)
                    .contains("|null|[]|");
        }
        assertThat(who(signed(token("STATION_HEAD").claim("azp", enrolled)))).contains("|[STATION_HEAD]|null|[]|");
        assertThat(who(signed(token("KIOSK", "STATION_HEAD").claim("azp", enrolled))))
                .contains("|null|[]|");
    }

    @Test
    void unknownRolesOpenNothing() {
        assertThat(who(signed(token("offline_access", "default-roles-lianluo", "station_head"))))
                .isEqualTo("6f1c-subject|portal|[]|null|[]|null|[]");
    }

    @Test
    void claimsOfTheWrongShapeCountAsAbsent() {
        String token = signed(token("DEPUTY")
                .claim("region", List.of("420115"))
                .claim("station_codes", List.of(1, true, Map.of("code", "S01"), "", "S03"))
                .claim("unit_code", 7)
                .claim("deputy_codes", Map.of("D07", "D08")));

        assertThat(who(token)).isEqualTo("6f1c-subject|portal|[DEPUTY]|null|[S03]|null|[]");
    }

    @Test
    void callersOfTheSameResourceAreKeptApart() {
        String first = signed(token("DEPUTY").subject("first"));
        String second = signed(token("AUDITOR").subject("second"));

        assertThat(who(first)).startsWith("first|portal|[DEPUTY]");
        assertThat(who(second)).startsWith("second|portal|[AUDITOR]");
        assertThat(given().get("/who").asString()).startsWith("anonymous");
    }

    @Test
    void roleOpensWhatItIsAllowed() {
        assertThat(statusOfHeads(signed(token("STATION_HEAD")))).isEqualTo(200);
        assertThat(statusOfHeads(signed(token("STATION_CLERK")))).isEqualTo(403);
        assertThat(given().get("/who/heads").statusCode()).isEqualTo(401);
    }

    @Test
    void presidiumOfATownshipIsItsIntakeOfficeToo() {
        String town = signed(token("PRESIDIUM").claim("region", "410402100"));
        assertThat(List.of(who(town), who(town)))
                .containsOnly("6f1c-subject|portal|[INTAKE_OFFICER, PRESIDIUM]|410402100|[]|null|[]");

        for (String elsewhere : List.of("410402", "410402001", "410402000", "410402100000")) {
            assertThat(who(signed(token("PRESIDIUM").claim("region", elsewhere))))
                    .as(elsewhere)
                    .contains("|[PRESIDIUM]|");
        }
        assertThat(who(signed(token("PRESIDIUM")))).contains("|[PRESIDIUM]|");
        assertThat(who(signed(token("DEPUTY").claim("region", "410402100")))).contains("|[DEPUTY]|");
    }

    @Test
    void refusesTokensThatAreNotForUs() {
        long past = 1_600_000_000;
        assertThat(statusOfHeads(signed(token("STATION_HEAD").audience("another-api"))))
                .as("audience")
                .isEqualTo(401);
        assertThat(statusOfHeads(signed(token("STATION_HEAD").issuer("https://elsewhere/realms/lianluo"))))
                .as("issuer")
                .isEqualTo(401);
        assertThat(statusOfHeads(signed(token("STATION_HEAD").issuedAt(past).expiresAt(past + 300))))
                .as("expired")
                .isEqualTo(401);
        assertThat(statusOfHeads(signed(token("STATION_HEAD").remove("sub"))))
                .as("no subject")
                .isEqualTo(401);
    }

    @Test
    void refusesForgedTokens() {
        String genuine = signed(token("STATION_HEAD"));
        String[] parts = genuine.split("\\.");
        String strangers = token("STATION_HEAD").sign(SignedTokens.STRANGER.getPrivate());
        String unsigned = base64("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + parts[1] + ".";
        String clerks = signed(token("STATION_CLERK"));

        assertThat(statusOfHeads(strangers)).as("another key").isEqualTo(401);
        assertThat(statusOfHeads(unsigned)).as("alg=none").isEqualTo(401);
        assertThat(statusOfHeads(clerks.split("\\.")[0] + "." + parts[1] + "." + clerks.split("\\.")[2]))
                .as("body of another token")
                .isEqualTo(401);
        assertThat(statusOfHeads("not a token")).as("no token at all").isEqualTo(401);
    }

    @Test
    void aTokenThatWasGoodIsRefusedOnceItEnds() {
        String token = signed(
                token("STATION_HEAD").expiresAt(Instant.now().plusSeconds(3).getEpochSecond()));
        assertThat(statusOfHeads(token)).isEqualTo(200);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(statusOfHeads(token)).isEqualTo(401));
    }

    @Test
    void aTokenIsCheckedOnceInAMinute() {
        String token = signed(token("STATION_HEAD").subject("often"));

        assertThat(List.of(checked(token), checked(token), checked(token))).containsExactly("true", "false", "false");
        assertThat(checked(signed(token("STATION_HEAD").subject("another")))).isEqualTo("true");
    }

    @Test
    void aTokenThatWasGoodSaysTheSameAgain() {
        String token = signed(token("STATION_HEAD").claim("station_codes", "S01"));

        assertThat(List.of(who(token), who(token), who(token)))
                .containsOnly("6f1c-subject|portal|[STATION_HEAD]|null|[S01]|null|[]");
        assertThat(statusOfHeads(token)).isEqualTo(200);
    }

    @Test
    void aTokenThatWasGoodMakesNoOtherSignatureGood() {
        String good = signed(token("STATION_HEAD"));
        assertThat(statusOfHeads(good)).isEqualTo(200);
        String other = signed(token("AUDITOR"));

        assertThat(statusOfHeads(good.substring(0, good.lastIndexOf('.')) + other.substring(other.lastIndexOf('.'))))
                .isEqualTo(401);
    }

    private static String who(String token) {
        return given().auth().oauth2(token).get("/who").asString();
    }

    private static String checked(String token) {
        return given().auth().oauth2(token).get("/who/checked").asString();
    }

    private static int statusOfHeads(String token) {
        return given().auth().oauth2(token).get("/who/heads").statusCode();
    }

    private static String base64(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
