package org.lianluo.shared.codes;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.lianluo.shared.text.TypedText;

/**
 * A phone number in China as people write it: full-width digits, blanks, dashes and brackets anywhere between groups, the
 * country's code in front, an extension behind.
 *
 * @param number digits alone, without the country's code: 11 of a mobile number, area code and number of a landline
 * @param extension digits behind the switchboard (转); empty for none
 */
public record PhoneNumber(String number, String extension) {

    /** Digits of the shortest number, however little is typed between them. */
    public static final int SHORTEST = 11;

    /** Most characters that are read, with whatever is typed between the digits. */
    public static final int LONGEST = 60;

    /** What is written between digits and means nothing. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s.·()\\-‐-―−]");

    private static final Pattern EXTENSION = Pattern.compile("(.*\\d)(?:转|轉|分机|ext\\.?|x|#)(\\d{1,6})");

    private static final Pattern NUMBER =
            Pattern.compile("(?:\\+|00)?(?:86)?(1[3-9]\\d{9}|0(?:10|2\\d)[2-9]\\d{7}|0[3-9]\\d{2}[2-9]\\d{6,7})");

    /** Reads a number; empty where it can't be one. */
    public static Optional<PhoneNumber> parse(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String digits = BETWEEN.matcher(TypedText.folded(typed)).replaceAll("");
        Matcher extended = EXTENSION.matcher(digits);
        String extension = extended.matches() ? extended.group(2) : "";
        Matcher number = NUMBER.matcher(extension.isEmpty() ? digits : extended.group(1));
        return number.matches() ? Optional.of(new PhoneNumber(number.group(1), extension)) : Optional.empty();
    }

    /** One spelling for each number, to be kept and compared: {@code 13800001234}, {@code 03752345678转801}. */
    public String text() {
        return extension.isEmpty() ? number : number + "转" + extension;
    }

    /** Hides it: a number reaches no log by accident. */
    @Override
    public String toString() {
        return "PhoneNumber[hidden]";
    }
}
