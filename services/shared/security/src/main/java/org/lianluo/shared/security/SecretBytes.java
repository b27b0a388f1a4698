package org.lianluo.shared.security;

import java.util.Base64;

/** Reads key material from configuration; no message ever repeats the value. */
final class SecretBytes {
    private SecretBytes() {}

    /** The decoded bytes; refuses any number of bytes but the given one. */
    static byte[] decode(String property, String base64, int bytes) {
        byte[] decoded = decoded(property, base64);
        if (decoded.length != bytes) {
            throw new IllegalStateException(
                    property + " must be " + bytes + " bytes in base64, but has " + decoded.length);
        }
        return decoded;
    }

    private static byte[] decoded(String property, String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            // The cause would quote a part of the key.
            throw new IllegalStateException(property + " is not base64");
        }
    }
}
