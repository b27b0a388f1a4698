package org.lianluo.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void carriesTheClaimsOfTheRealm() throws IOException {
        String token = Tokens.withRoles("STATION_CLERK", "DEPUTY")
                .region("410402")
                .stations("410402-S001")
                .unit("410402-U01")
                .deputies("410402-D001", "410400-D002")
                .subject("wang")
                .client("kiosk-410402-S001")
                .token();

        JsonNode claims = claims(token);

        assertThat(claims.at("/realm_access/roles").toString()).isEqualTo("[\"STATION_CLERK\",\"DEPUTY\"]");
        assertThat(claims.get("region").asText()).isEqualTo("410402");
        assertThat(claims.get("station_codes").toString()).isEqualTo("[\"410402-S001\"]");
        assertThat(claims.get("unit_code").asText()).isEqualTo("410402-U01");
        assertThat(claims.get("deputy_codes").toString()).isEqualTo("[\"410402-D001\",\"410400-D002\"]");
        assertThat(claims.get("sub").asText()).isEqualTo("wang");
        assertThat(claims.get("azp").asText()).isEqualTo("kiosk-410402-S001");
        assertThat(claims.get("iss").asText()).isEqualTo(Tokens.ISSUER);
        assertThat(claims.get("aud").asText()).isEqualTo(Tokens.AUDIENCE);
        assertThat(claims.get("exp").isIntegralNumber()).isTrue();
    }

    @Test
    void isSignedWithThePublishedKey() throws GeneralSecurityException {
        assertThat(verifies(Tokens.withRoles("DEPUTY").token())).isTrue();
        assertThat(verifies(Tokens.withRoles("DEPUTY").signedByAnotherKey().token()))
                .isFalse();
    }

    @Test
    void makesTheBadOnesBadInOneWayOnly() throws IOException {
        assertThat(claims(Tokens.withRoles("DEPUTY").expired().token())
                        .get("exp")
                        .asLong())
                .isLessThan(Instant.now().getEpochSecond());
        assertThat(claims(Tokens.withRoles("DEPUTY").audience("other").token())
                        .get("aud")
                        .toString())
                .contains("other")
                .doesNotContain(Tokens.AUDIENCE);
        assertThat(claims(Tokens.withRoles("DEPUTY").issuer("https://evil").token())
                        .get("iss")
                        .asText())
                .isEqualTo("https://evil");

        String unsigned = Tokens.unsigned().region("410402").token();
        assertThat(header(unsigned).get("alg").asText()).isEqualTo("none");
        assertThat(unsigned).endsWith(".");
        assertThat(claims(unsigned).get("region").asText()).isEqualTo("410402");
    }

    private static boolean verifies(String token) throws GeneralSecurityException {
        int dot = token.lastIndexOf('.');
        Signature signature = Signature.getInstance("SHA256withRSA");
        byte[] key = Base64.getDecoder().decode(TestKeys.publicKeyBase64());
        signature.initVerify(KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(key)));
        signature.update(token.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
        return signature.verify(Base64.getUrlDecoder().decode(token.substring(dot + 1)));
    }

    private static JsonNode header(String token) throws IOException {
        return part(token, 0);
    }

    private static JsonNode claims(String token) throws IOException {
        return part(token, 1);
    }

    private static JsonNode part(String token, int index) throws IOException {
        return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.")[index]));
    }
}
