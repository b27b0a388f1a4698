package org.lianluo.portal.visit;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Seals what a browser keeps in a cookie and may neither read nor change (AES-256-GCM). Each purpose has its own key, so
 * what was sealed for one opens for no other; all replicas have the same.
 */
@ApplicationScoped
public class Seal {

    private static final String AES = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;
    private final SecureRandom random = new SecureRandom();

    public Seal(@ConfigProperty(name = "lianluo.portal.cookie-key") String key) {
        this.key = key.getBytes(StandardCharsets.UTF_8);
    }

    public String seal(String purpose, String text) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, purpose, nonce).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return Base64.getUrlEncoder().withoutPadding().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not usable", e);
        }
    }

    /** What was sealed for that purpose; nothing if it was not, or was changed, or the key is another by now. */
    public Optional<String> open(String purpose, String sealed) {
        try {
            byte[] all = Base64.getUrlDecoder().decode(sealed);
            if (all.length <= NONCE_BYTES) {
                return Optional.empty();
            }
            byte[] text = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(all, NONCE_BYTES))
                    .doFinal(all, NONCE_BYTES, all.length - NONCE_BYTES);
            return Optional.of(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException | GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance(AES);
        cipher.init(mode, keyFor(purpose), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private SecretKey keyFor(String purpose) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return new SecretKeySpec(mac.doFinal(("portal cookie " + purpose).getBytes(StandardCharsets.UTF_8)), "AES");
    }
}
