package org.lianluo.shared.numbers;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers of China. A mobile belongs to a person, so it is certain; a landline may be a home's or an office's, so
 * it is doubtful, and none where the text calls it a service line. Short numbers such as 110, 12345, 95598 and those with
 * 400 are everybody's.
 */
final class Telephone {

    private static final Pattern MOBILE = Pattern.compile("(?:00)?(?:86)?0?(1[3-9]\\d{9})");

    /** As people write them; every one is certain. */
    private static final Set<String> CLEAR = Set.of("11", "3-4-4", "4-3-4", "7-4", "4-7", "1-1-1-1-1-1-1-1-1-1-1");

    /** Seldom seen, and seen in codes too: certain where they stand alone. */
    private static final Set<String> USUAL = Set.of(
            "3-8",
            "5-6",
            "6-5",
            "3-3-5",
            "4-4-3",
            "5-3-3",
            "3-5-3",
            "8-3",
            "3-2-2-2-2",
            "3-2-2-4",
            "3-4-2-2",
            "3-3-3-2",
            "3-2-3-3",
            "1-2-4-4",
            "1-3-3-4",
            "1-10",
            "2-9",
            "2-1-4-4",
            "2-2-2-2-2-1",
            "1-2-2-2-2-2",
            "3-1-1-1-1-1-1-1-1",
            "3-4-1-1-1-1");

    /** Sizes of one decimal, such as a place on a map. */
    private static final Set<String> DECIMAL = Set.of("3-8", "5-6", "6-5", "7-4", "4-7", "8-3", "1-10", "2-9");

    /** Country or trunk prefix, area, local number. */
    private static final Pattern LANDLINE = Pattern.compile("(0086|86|0)(10|2\\d|[3-9]\\d\\d)([2-9]\\d{6,7})");

    private static final Pattern LOCAL = Pattern.compile("[2-9]\\d{6,7}");

    /** The local number, in one group or two. */
    private static final Set<String> LOCAL_SIZES = Set.of("7", "8", "3-4", "4-4");

    private static final Pattern LABEL =
            Pattern.compile("(?:电话|座机|固话|宅电|[Tt][Ee][Ll]\\.?)(?:号码|号)?(?:是|为)?[:：\\s]{0,3}$");

    private static final Pattern SEVERAL = Pattern.compile("(?:1[3-9]\\d{9}){2,}");

    private Telephone() {}

    /** Null where it can't be one. */
    static PersonalNumber judge(Span span) {
        Matcher mobile = MOBILE.matcher(span.digits);
        if (mobile.matches()) {
            Certainty certainty = mobile(span, mobile.start(1));
            return certainty == null ? null : span.found(NumberKind.MOBILE, certainty, mobile.start(1), 3, 4);
        }
        if (span.count() == 1 && SEVERAL.matcher(span.digits).matches()) {
            return span.found(NumberKind.MOBILE, Certainty.DOUBTFUL, 0, 3, 4);
        }
        PersonalNumber landline = landline(span);
        boolean business = landline != null && (BusinessNumber.isLine(span) || BusinessNumber.isLabelled(span));
        return business ? null : landline;
    }

    private static Certainty mobile(Span span, int prefix) {
        String sizes = span.sizesAfter(prefix);
        boolean clear = CLEAR.contains(sizes) && !span.isPartOfACode();
        boolean usual = USUAL.contains(sizes) && span.standsAlone() && !span.hasAYear();
        boolean joined = span.isJoinedAsOne();
        boolean decimal = DECIMAL.contains(sizes) && span.count() == 2 && span.isJoinedBy(".．");
        boolean trunk = prefix == 1;
        if ((clear || usual) && joined && !decimal && !trunk) {
            boolean business = span.count() == 1 && BusinessNumber.isLabelled(span);
            return business ? Certainty.DOUBTFUL : Certainty.CERTAIN;
        }
        boolean known = CLEAR.contains(sizes) ? joined || span.standsAlone() : usual && joined;
        return known || isOddlySpelled(span) ? Certainty.DOUBTFUL : null;
    }

    /** In groups that nobody uses, but all joined alike, and not as rows of figures are. */
    private static boolean isOddlySpelled(Span span) {
        boolean figures = span.isJoinedBy(".．,，") || (span.count() > 3 && span.isJoinedBy(" \u3000\t"));
        return span.standsAlone() && span.isJoinedAlike() && span.isJoinedAsOne() && !figures && !span.hasAYear();
    }

    private static PersonalNumber landline(Span span) {
        Matcher landline = LANDLINE.matcher(span.digits);
        if (!landline.matches()) {
            boolean local = LOCAL.matcher(span.digits).matches()
                    && LOCAL_SIZES.contains(span.sizes())
                    && span.isLabelled(LABEL);
            return local ? span.found(NumberKind.LANDLINE, Certainty.DOUBTFUL, 0, 0, 0) : null;
        }
        String sizes = span.sizesAfter(landline.start(3));
        boolean national = landline.group(1).equals("0");
        boolean dialled = !landline.group(1).equals("86") || span.follows('+') || span.follows('＋');
        if (!dialled || !LOCAL_SIZES.contains(sizes) || isDated(span, sizes, landline.group(3))) {
            return null;
        }
        int prefix = national ? 0 : landline.start(2);
        return span.found(NumberKind.LANDLINE, Certainty.DOUBTFUL, prefix, landline.start(3) - prefix, 0);
    }

    /** Such as 0375-2026-0012 or 0375-20261126, numbers of documents. */
    private static boolean isDated(Span span, String sizes, String local) {
        return (sizes.equals("4-4") && span.hasAYear())
                || (local.length() == 8 && local.startsWith("20") && ChineseId.year(local) != 0);
    }
}
