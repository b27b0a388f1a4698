package org.lianluo.portal.visit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PresidiumTakesInTest {

    @Test
    void thePresidiumOfATownshipHasThePagesOfTheIntakeOffice() {
        assertThat(rolesOf("PRESIDIUM", token("{\"region\":\"410402100\"}")))
                .containsExactlyInAnyOrder("PRESIDIUM", "INTAKE_OFFICER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"region\":\"410402\"}",
                "{\"region\":\"410402001\"}",
                "{\"region\":410402100}",
                "{\"region\":[\"410402100\"]}",
                "{}",
                "[]",
                "not json"
            })
    void noOtherPresidiumHas(String claims) {
        assertThat(rolesOf("PRESIDIUM", token(claims))).containsExactly("PRESIDIUM");
        assertThat(rolesOf("PRESIDIUM", "no token")).containsExactly("PRESIDIUM");
    }

    @Test
    void noOtherRoleHas() {
        assertThat(rolesOf("DEPUTY", token("{\"region\":\"410402100\"}"))).containsExactly("DEPUTY");
    }

    private static Set<String> rolesOf(String role, String token) {
        SecurityIdentity identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("somebody"))
                .addRole(role)
                .addCredential(new AccessTokenCredential(token))
                .build();
        return new PresidiumTakesIn()
                .augment(identity, null)
                .await()
                .indefinitely()
                .getRoles();
    }

    private static String token(String claims) {
        return "e30." + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8))
                + ".x";
    }
}
