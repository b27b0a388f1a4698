package org.lianluo.shared.security;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Shows that there is personal data, and just enough of it for a person to recognise his own.
 *
 * <p>Every method gives null for null and never fails on what people really type. Text that does not have the expected
 * form is hidden whole.
 */
public final class Mask {
    private static final String HIDDEN = "****";
    /** A digit as typed on a Latin or a Chinese keyboard. */
    private static final String D = "[0-9０-９]";
    /** What people put between groups of digits. */
    private static final String S = "[ \\u00a0\\u3000.·\\-－–—]?";

    private static final String ALONE = "(?<!" + D + ")";
    private static final String ENDS = "(?!" + D + ")";
    private static final String COUNTRY = "(?:(?:[+＋]|[0０]{2})?[8８][6６]" + S + ")?";
    private static final String MOBILE = "[1１][3-9３-９]"
            + ("(?:" + D + S + D + "{4}" + S + D + "{4}")
            + ("|" + D + "{2}" + S + D + "{3}" + S + D + "{4}")
            + ("|" + D + "{3}" + S + D + "{6})");
    /** 010 and 02x have three digits, all others four. */
    private static final String AREA = "[(（]?([0０](?:[1１][0０]|[2２]" + D + "|[3-9３-９]" + D + "{2}))[)）]?" + S;

    private static final String LOCAL = "[2-9２-９]" + D + "{2,3}" + S + D + "{4}";

    private static final Pattern MOBILES = Pattern.compile(ALONE + COUNTRY + "(" + MOBILE + ")" + ENDS);
    private static final Pattern IDS =
            Pattern.compile(ALONE + D + "{6}" + S + D + "{8}" + S + D + "{3}[0-9０-９XxＸｘ]" + ENDS);
    private static final Pattern LANDLINES = Pattern.compile(ALONE + AREA + LOCAL + ENDS);
    private static final Pattern NAMED_LANDLINES = Pattern.compile("(?<=(?:电话|座机|固话|热线)[:：是为 ]{0,3})" + LOCAL + ENDS);
    /** Bank cards, old 15-digit ids, numbers typed into one another: nothing this long is said in public. */
    private static final Pattern LONG = Pattern.compile(ALONE + D + "{12,}[XxＸｘ]?");

    private Mask() {}

    /** 138****1234 for a mainland mobile number, the area code and **** for a landline, otherwise nothing of it. */
    public static String phone(String phone) {
        if (phone == null) {
            return null;
        }
        String typed = phone.strip();
        var mobile = MOBILES.matcher(typed);
        if (mobile.matches()) {
            return ends(mobile.group(1));
        }
        var landline = LANDLINES.matcher(typed);
        return landline.matches() ? landline.group(1) + "-" + HIDDEN : HIDDEN;
    }

    /** The first character and one star, however long the name is: 张*. */
    public static String name(String name) {
        if (name == null) {
            return null;
        }
        String typed = name.strip();
        return typed.isEmpty() ? "*" : Character.toString(typed.codePointAt(0)) + "*";
    }

    /** 110***********002X: the first three and the last four of an 18-character id, otherwise nothing of it. */
    public static String idNumber(String id) {
        if (id == null) {
            return null;
        }
        return IDS.matcher(id.strip()).matches() ? ends(id) : HIDDEN;
    }

    /**
     * Hides mobile numbers, landlines, ids and other long numbers inside a text; dates, amounts and house numbers stay.
     * What people spell out in words is not found: the station reads the text before it goes on.
     */
    public static String freeText(String text) {
        if (text == null) {
            return null;
        }
        String masked = replace(IDS, text, match -> ends(match.group()));
        masked = replace(MOBILES, masked, match -> ends(match.group(1)));
        masked = replace(LANDLINES, masked, match -> match.group(1) + "-" + HIDDEN);
        masked = replace(NAMED_LANDLINES, masked, match -> HIDDEN);
        return replace(LONG, masked, match -> ends(match.group()));
    }

    private static String replace(Pattern pattern, String text, Function<MatchResult, String> mask) {
        return pattern.matcher(text).replaceAll(mask);
    }

    /** The first three and the last four characters, with a star for each one between. */
    private static String ends(String number) {
        String bare = number.replaceAll(S, "").strip();
        return bare.substring(0, 3) + "*".repeat(bare.length() - 7) + bare.substring(bare.length() - 4);
    }
}
