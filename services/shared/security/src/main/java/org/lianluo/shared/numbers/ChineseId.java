package org.lianluo.shared.numbers;

import java.time.YearMonth;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Citizens' identity numbers after GB 11643: region, birth date, sequence and, since 1999, a check digit.
 *
 * <p>Numbers of cases and contracts are often made alike, of region, date and sequence, and one in eleven has the right
 * check digit. So who was born since this was written is doubtful, and so is a wrong check digit.
 */
final class ChineseId {

    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private static final int OLDEST = 1900;
    private static final int YOUNGEST = 2025;

    /** Years in which whoever has a 15-digit number, or mistypes theirs, was most likely born. */
    private static final int OLD_FROM = 1930;

    private static final int OLD_TO = 1999;

    private static final Set<String> USUAL = Set.of(
            "18",
            "17",
            "17-1",
            "6-8-4",
            "6-8-3",
            "6-8-3-1",
            "14-4",
            "14-3",
            "6-12",
            "6-11",
            "6-4-4-4",
            "6-4-4-3",
            "3-3-4-4-4",
            "3-3-4-4-3",
            "6-4-2-2-4",
            "6-4-2-2-3",
            "10-8",
            "10-7");

    private static final Set<String> USUAL_OLD = Set.of("15", "6-6-3", "6-9", "12-3", "3-3-3-3-3", "6-2-2-2-3");

    private static final Pattern LABEL = Pattern.compile("(?:身份证|证件)(?:号码|号)?(?:是|为)?[:：\\s]{0,3}$");

    private static final Pattern FULL = Pattern.compile("\\d{17}[\\dX]");
    private static final Pattern OLD = Pattern.compile("\\d{15}");

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    private ChineseId() {}

    /** Null where it can't be one. */
    static PersonalNumber judge(Span span) {
        Certainty certainty = certainty(span);
        return certainty == null ? null : span.found(NumberKind.ID, certainty, 0, 3, 4);
    }

    private static Certainty certainty(Span span) {
        String digits = span.digits;
        boolean full = FULL.matcher(digits).matches();
        boolean fifteen = OLD.matcher(digits).matches();
        if (full && isRegion(digits)) {
            int year = year(digits.substring(6, 14));
            boolean checked = digits.charAt(17) == check(digits);
            if (checked && year >= OLDEST && year <= YOUNGEST) {
                return Certainty.CERTAIN;
            }
            if (USUAL.contains(span.sizes()) && (checked ? year > YOUNGEST : isOld(year))) {
                return Certainty.DOUBTFUL;
            }
        }
        boolean old = fifteen
                && USUAL_OLD.contains(span.sizes())
                && isRegion(digits)
                && isOld(year("19" + digits.substring(6, 12)));
        boolean named = (full || fifteen) && span.isLabelled(LABEL);
        return old || named ? Certainty.DOUBTFUL : null;
    }

    static boolean isRegion(String digits) {
        return PROVINCES.contains(digits.substring(0, 2));
    }

    private static boolean isOld(int year) {
        return year >= OLD_FROM && year <= OLD_TO;
    }

    /** The year of a date {@code yyyymmdd}; 0 for a date that does not exist. */
    static int year(String date) {
        int year = Integer.parseInt(date.substring(0, 4));
        int month = Integer.parseInt(date.substring(4, 6));
        int day = Integer.parseInt(date.substring(6, 8));
        boolean exists = month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
        return exists ? year : 0;
    }

    private static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (digits.charAt(i) - '0');
        }
        return CHECKS.charAt(sum % CHECKS.length());
    }
}
