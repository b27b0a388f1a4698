package org.lianluo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts personal data at rest: AES-256-GCM with a random 96-bit nonce, sealed as
 * {@code <key version>.<nonce, text and tag in base64url>}.
 *
 * <p>The context, such as {@code opinion.submitter_phone:<id>}, is authenticated with the value, so a sealed value that
 * is moved to another row or column does not open. Values sealed with an older key open as long as that key is
 * configured. With random nonces a key is good for 2<sup>32</sup> values; rotate it long before.
 */
@ApplicationScoped
public class PersonalDataCipher {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int KEY_BYTES = 32;
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final SecureRandom random = new SecureRandom();
    private final Map<String, SecretKeySpec> keys;
    private final String currentKey;

    @Inject
    PersonalDataCipher(PersonalDataKeys configured) {
        this(configured.keys(), configured.currentKey());
    }

    /** @param keys 32 bytes each, in base64, by version */
    public PersonalDataCipher(Map<String, String> keys, String currentKey) {
        this.keys = keys.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> key(entry.getKey(), entry.getValue())));
        this.currentKey = currentKey;
        if (!this.keys.containsKey(currentKey)) {
            throw new IllegalStateException("lianluo.personal-data.current-key names a key that is not configured");
        }
    }

    /** Seals a text; the same text never gives the same sealed value twice. */
    public String encrypt(String clear, String context) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, keys.get(currentKey), nonce, context)
                    .doFinal(clear.getBytes(StandardCharsets.UTF_8));
            byte[] whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length)
                    .put(nonce)
                    .put(sealed)
                    .array();
            return currentKey + "." + ENCODER.encodeToString(whole);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM is not usable", e);
        }
    }

    /**
     * Opens a sealed value.
     *
     * @throws SealBrokenException when it was changed, belongs to another context, or its key is not configured
     */
    public String decrypt(String sealed, String context) {
        int dot = sealed.indexOf('.');
        SecretKeySpec key = dot < 0 ? null : keys.get(sealed.substring(0, dot));
        if (key == null) {
            throw new SealBrokenException("sealed with a key that is not configured", null);
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(sealed.substring(dot + 1));
            byte[] nonce = new byte[NONCE_BYTES];
            ByteBuffer.wrap(whole).get(nonce);
            byte[] clear = cipher(Cipher.DECRYPT_MODE, key, nonce, context)
                    .doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new String(clear, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new SealBrokenException("changed, or moved from another context", e);
        }
    }

    private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, String context)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static SecretKeySpec key(String version, String base64) {
        return new SecretKeySpec(
                SecretBytes.decode("lianluo.personal-data.keys.\"" + version + "\"", base64, KEY_BYTES), "AES");
    }
}
