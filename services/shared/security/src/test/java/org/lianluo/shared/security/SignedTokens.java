package org.lianluo.shared.security;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Gives the application the public key of the tokens that a test signs. */
public class SignedTokens implements QuarkusTestResourceLifecycleManager {
    static final KeyPair TRUSTED = keyPair();
    static final KeyPair STRANGER = keyPair();

    @Override
    public Map<String, String> start() {
        return Map.of(
                "quarkus.oidc.public-key",
                Base64.getEncoder().encodeToString(TRUSTED.getPublic().getEncoded()));
    }

    @Override
    public void stop() {
        // Nothing was started.
    }

    static JwtClaimsBuilder token(String... roles) {
        return Jwt.claims()
                .issuer("https://test.lianluo/realms/lianluo")
                .audience("lianluo-api")
                .subject("6f1c-subject")
                .claim("azp", "portal")
                .claim("preferred_username", "zhang.san")
                .claim("name", "张三")
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    static String signed(JwtClaimsBuilder claims) {
        return claims.sign(TRUSTED.getPrivate());
    }

    private static KeyPair keyPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
