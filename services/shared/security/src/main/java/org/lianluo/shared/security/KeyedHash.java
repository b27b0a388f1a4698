package org.lianluo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * HMAC-SHA-256 under a key kept outside the database: looks a value up without storing it, and without letting whoever
 * holds a copy of the table try out all phone numbers.
 *
 * <p>The purpose, such as {@code phone}, keeps hashes of the same value in different places unequal.
 */
@ApplicationScoped
public class KeyedHash {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;

    private final SecretKeySpec key;

    @Inject
    public KeyedHash(@ConfigProperty(name = "lianluo.lookup.key") String base64) {
        this.key = new SecretKeySpec(SecretBytes.decode("lianluo.lookup.key", base64, KEY_BYTES), ALGORITHM);
    }

    /** 64 hexadecimal characters, the same for the same purpose and value. */
    public String of(String purpose, String value) {
        return of(purpose, value.getBytes(StandardCharsets.UTF_8));
    }

    /** As {@link #of(String, String)}, for bytes such as the body of a request. */
    public String of(String purpose, byte[] value) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] name = purpose.getBytes(StandardCharsets.UTF_8);
            // The length first, so that no purpose and value run together into those of another.
            mac.update((byte) (name.length >>> 8));
            mac.update((byte) name.length);
            mac.update(name);
            return HexFormat.of().formatHex(mac.doFinal(value));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(ALGORITHM + " is not usable", e);
        }
    }

    /** Whether the value has the given hash, in a time that does not tell how much of it fits. */
    public boolean matches(String purpose, String value, String hash) {
        return MessageDigest.isEqual(
                of(purpose, value).getBytes(StandardCharsets.UTF_8), hash.getBytes(StandardCharsets.UTF_8));
    }
}
