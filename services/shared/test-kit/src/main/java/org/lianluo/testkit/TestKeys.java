package org.lianluo.testkit;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Map;

/**
 * The RSA key pair that signs the tokens of module tests: made once per JVM, never written down.
 *
 * <p>It lives in the system properties, since Quarkus loads this class more than once in a test JVM (test resources
 * and test classes have different class loaders) and each copy must see the same keys.
 */
public final class TestKeys {

    private static final String PAIR = "lianluo.test-kit.rsa-pair";

    /** Half of what Keycloak's keys have: a signature takes a fifth of the time, and nobody attacks a test. */
    private static final int BITS = 1024;

    private TestKeys() {}

    /** The public key, X.509 in base64 without line breaks or PEM header, as {@code quarkus.oidc.public-key} takes it. */
    public static String publicKeyBase64() {
        return pair()[0];
    }

    /** The public key as PEM. */
    public static String publicKeyPem() {
        return "-----BEGIN PUBLIC KEY-----\n" + publicKeyBase64() + "\n-----END PUBLIC KEY-----\n";
    }

    /**
     * What a test resource hands to Quarkus so that it accepts the tokens of {@link Tokens}: the key instead of a
     * Keycloak, the issuer and the audience.
     */
    public static Map<String, String> oidcConfig() {
        return Map.of(
                "quarkus.oidc.auth-server-url",
                "",
                "quarkus.oidc.public-key",
                publicKeyBase64(),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER,
                "quarkus.oidc.token.audience",
                Tokens.AUDIENCE);
    }

    static PrivateKey privateKey() {
        try {
            byte[] encoded = Base64.getDecoder().decode(pair()[1]);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The test key pair in " + PAIR + " cannot be read", e);
        }
    }

    /** A key nobody trusts, a new one at each call. */
    static PrivateKey strangersKey() {
        return newPair().getPrivate();
    }

    private static String[] pair() {
        Object pair = System.getProperties().computeIfAbsent(PAIR, name -> encode(newPair()));
        return ((String) pair).split(" ", 2);
    }

    private static String encode(KeyPair pair) {
        Base64.Encoder base64 = Base64.getEncoder();
        return base64.encodeToString(pair.getPublic().getEncoded())
                + " "
                + base64.encodeToString(pair.getPrivate().getEncoded());
    }

    private static KeyPair newPair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(BITS);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JDK has no RSA", e);
        }
    }
}
