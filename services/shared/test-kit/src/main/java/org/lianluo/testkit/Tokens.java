package org.lianluo.testkit;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Builds the access tokens of module tests, with the claims Keycloak's realm {@code lianluo} puts into its own: roles in
 * {@code realm_access.roles}, {@code region}, {@code station_codes}, {@code unit_code}, {@code deputy_codes},
 * {@code azp} and {@code sub}. Good for nine to ten minutes of real time: callers with the same claims share a token for a
 * minute, since a signature takes longer than most calls do.
 *
 * <pre>{@code
 * String token = Tokens.withRoles("STATION_CLERK").region("410402").stations("410402-S001").token();
 * }</pre>
 *
 * <p>A builder belongs to one test; it is not safe for several threads.
 */
public final class Tokens {

    /** The issuer the tokens name unless told otherwise. */
    public static final String ISSUER = "https://test.lianluo/realms/lianluo";

    /** The audience the tokens name unless told otherwise. */
    public static final String AUDIENCE = "lianluo-api";

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String UNSIGNED_HEADER = Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
    private static final Clock REAL_TIME = Clock.systemUTC();
    private static final Map<List<Object>, String> SIGNED = new ConcurrentHashMap<>();

    static {
        // Keys of tests are shorter than what the library signs with unless told so.
        System.setProperty("smallrye.jwt.sign.relax-key-validation", "true");
    }

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private PrivateKey key = TestKeys.privateKey();
    private boolean signed = true;

    private Tokens(List<String> roles) {
        Instant now = REAL_TIME.instant().truncatedTo(ChronoUnit.MINUTES);
        claims.put("iss", ISSUER);
        claims.put("aud", AUDIENCE);
        claims.put("sub", "test-subject");
        claims.put("azp", "portal");
        claims.put("typ", "Bearer");
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("realm_access", Map.of("roles", roles));
    }

    /** A token with these realm roles, without any narrowing claim. */
    public static Tokens withRoles(String... roles) {
        return new Tokens(List.of(roles));
    }

    /** A token of a real caller's shape but with {@code alg=none} and no signature. */
    public static Tokens unsigned() {
        Tokens tokens = withRoles("STATION_HEAD");
        tokens.signed = false;
        return tokens;
    }

    /** A region in which a role has all that it can have: a township for its presidium, a street for its committee. */
    public static String regionOf(String role) {
        return switch (role) {
            case "PRESIDIUM" -> "410402100";
            case "STREET_COMMITTEE" -> "410402001";
            default -> "410402";
        };
    }

    /** The caller's region, a GB/T 2260 code. */
    public Tokens region(String regionCode) {
        return claim("region", regionCode);
    }

    /** The codes of the stations the caller works for. */
    public Tokens stations(String... stationCodes) {
        return claim("station_codes", List.of(stationCodes));
    }

    /** The code of the government unit the caller acts for. */
    public Tokens unit(String unitCode) {
        return claim("unit_code", unitCode);
    }

    /** The mandates the caller holds; one person may hold two. */
    public Tokens deputies(String... deputyCodes) {
        return claim("deputy_codes", List.of(deputyCodes));
    }

    /** Who calls, {@code sub}. */
    public Tokens subject(String subject) {
        return claim("sub", subject);
    }

    /** The client the token was issued to, {@code azp}. */
    public Tokens client(String clientId) {
        return claim("azp", clientId);
    }

    /** Another issuer than {@link #ISSUER}. */
    public Tokens issuer(String issuer) {
        return claim("iss", issuer);
    }

    /** Other audiences than {@link #AUDIENCE}. */
    public Tokens audience(String... audience) {
        return claim("aud", Arrays.asList(audience));
    }

    /** Any claim, for what has no method of its own; {@code null} takes it away. */
    public Tokens claim(String name, Object value) {
        if (value == null) {
            claims.remove(name);
        } else {
            claims.put(name, value);
        }
        return this;
    }

    /** A token that ran out an hour ago, beyond any leeway. */
    public Tokens expired() {
        Instant now = REAL_TIME.instant();
        claims.put("iat", now.minus(Duration.ofHours(2)).getEpochSecond());
        claims.put("exp", now.minus(Duration.ofHours(1)).getEpochSecond());
        return this;
    }

    /** The same claims, signed by a key nobody trusts. */
    public Tokens signedByAnotherKey() {
        key = TestKeys.strangersKey();
        return this;
    }

    /** The compact form that follows {@code Bearer}. */
    public String token() {
        String token = SIGNED.computeIfAbsent(List.of(Map.copyOf(claims), key), same -> sign());
        return signed ? token : UNSIGNED_HEADER + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1);
    }

    private String sign() {
        JwtClaimsBuilder builder = Jwt.claims();
        claims.forEach(builder::claim);
        return builder.sign(key);
    }

    /** The value of the {@code Authorization} header. */
    public String bearer() {
        return "Bearer " + token();
    }
}
