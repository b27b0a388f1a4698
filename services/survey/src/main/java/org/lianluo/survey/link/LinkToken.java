package org.lianluo.survey.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in a link: 128 random bits, shown once. A plain SHA-256 suffices as its hash, since nobody can try out 128
 * bits. What somebody typed instead has a hash too, which is that of no link.
 */
record LinkToken(String value) {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    static LinkToken next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is not usable", e);
        }
    }
}
