package org.lianluo.shared.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;

/** Issues tracking codes and compares them with what is stored, which is their keyed hash alone. */
@ApplicationScoped
public class TrackingCodes {
    private static final String PURPOSE = "tracking-code";

    private final SecureRandom random = new SecureRandom();
    private final KeyedHash hash;

    TrackingCodes(KeyedHash hash) {
        this.hash = hash;
    }

    /** A new code, unpredictable. */
    public TrackingCode issue() {
        StringBuilder characters = new StringBuilder(TrackingCode.LENGTH);
        random.ints(TrackingCode.LENGTH, 0, TrackingCode.ALPHABET.length())
                .forEach(index -> characters.append(TrackingCode.ALPHABET.charAt(index)));
        return new TrackingCode(characters.toString());
    }

    /** What to store: 64 hexadecimal characters. */
    public String hash(TrackingCode code) {
        return hash.of(PURPOSE, code.characters());
    }

    /**
     * Whether the typed text is the code with the stored hash. Text that can't be a code is hashed and compared all the
     * same, so that the answer takes as long.
     */
    public boolean matches(String typed, String storedHash) {
        String characters =
                TrackingCode.parse(typed).map(TrackingCode::characters).orElse("");
        return hash.matches(PURPOSE, characters, storedHash);
    }
}
