package org.lianluo.shared.security;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The secret with which a constituent follows his opinion without an account: 16 characters of Crockford's base 32, 80
 * bits, written in groups of four.
 *
 * <p>{@link #toString()} hides it, so that it does not reach a log by accident; {@link #text()} shows it once, at
 * submission.
 */
public final class TrackingCode {
    static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    static final int LENGTH = 16;
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private final String characters;

    TrackingCode(String characters) {
        this.characters = characters;
    }

    /**
     * Reads a code as people type it: any case, with or without groups, O for 0, I and L for 1. Empty when it can't be
     * one.
     */
    public static Optional<TrackingCode> parse(String typed) {
        String read = typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(read).matches() ? Optional.of(new TrackingCode(read)) : Optional.empty();
    }

    /** As it is shown to the constituent: {@code 7K3M-9QX2-D0FA-55TZ}. */
    public String text() {
        return String.join("-", characters.split("(?<=\\G.{4})"));
    }

    String characters() {
        return characters;
    }

    @Override
    public String toString() {
        return "TrackingCode[hidden]";
    }
}
