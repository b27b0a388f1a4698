package org.lianluo.shared.security;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.lianluo.shared.text.TypedText;

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
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\-‐-―−_.]");
    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

    private final String characters;

    TrackingCode(String characters) {
        this.characters = characters;
    }

    /**
     * Reads a code as people type it: any case, with or without groups, blanks or dashes of any script, full-width
     * characters, O for 0, I and L for 1. Empty when it can't be one.
     */
    public static Optional<TrackingCode> parse(String typed) {
        String read = BETWEEN.matcher(TypedText.folded(ofHeader(typed)))
                .replaceAll("")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(read).matches() ? Optional.of(new TrackingCode(read)) : Optional.empty();
    }

    /** A header is read byte by byte; where its bytes are UTF-8, they are the characters that were typed. */
    private static String ofHeader(String text) {
        boolean bytes = text.chars().allMatch(character -> character <= 0xff);
        return bytes ? new String(text.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : text;
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
