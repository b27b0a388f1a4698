package org.lianluo.shared.numbers;

import java.util.Set;
import java.util.regex.Pattern;

/** Numbers of bank cards after ISO/IEC 7812: 16 to 19 digits, the last by Luhn. */
final class BankCard {

    /** UnionPay and its banks; Visa and MasterCard. */
    private static final Pattern ISSUED = Pattern.compile("6\\d{15,18}|9558\\d{12,15}|4\\d{15}|5[1-5]\\d{14}");

    /** Beginnings that no region's code has, so that even a mistyped number is most likely a card's. */
    private static final Pattern UNIONPAY = Pattern.compile("62(?:1[3-9]|2[0-8]|3[1-9]|[4-8]\\d)\\d{12,15}");

    private static final Pattern LONG = Pattern.compile("\\d{12,21}");

    private static final Set<String> USUAL = Set.of(
            "16",
            "17",
            "18",
            "19",
            "4-4-4-4",
            "4-4-4-4-1",
            "4-4-4-4-2",
            "4-4-4-4-3",
            "6-10",
            "6-11",
            "6-12",
            "6-13",
            "8-8",
            "8-11",
            "4-12",
            "4-15",
            "4-4-8",
            "4-4-4-7",
            "4-4-11",
            "4-8-4",
            "6-6-4",
            "6-6-7");

    private static final Pattern LABEL =
            Pattern.compile("(?:银行卡|储蓄卡|借记卡|信用卡|工资卡|社保卡|存折|卡)(?:号码|号)(?:是|为)?[:：\\s]{0,3}$");

    private BankCard() {}

    /** Null where it can't be one. */
    static PersonalNumber judge(Span span) {
        Certainty certainty = certainty(span);
        return certainty == null ? null : span.found(NumberKind.CARD, certainty, 0, 3, 4);
    }

    private static Certainty certainty(Span span) {
        String digits = span.digits;
        if (ISSUED.matcher(digits).matches()
                && !isDated(digits)
                && !(span.count() == 1 && BusinessNumber.isLabelled(span))) {
            boolean usual = USUAL.contains(span.sizes()) || isSpacedOut(span);
            if (isLuhn(digits) && usual && span.isJoinedAsOne() && !span.isPartOfACode()) {
                return Certainty.CERTAIN;
            }
            boolean mistyped = usual && UNIONPAY.matcher(digits).matches();
            if ((mistyped || isLuhn(digits)) && span.standsAlone() && span.isJoinedAlike()) {
                return Certainty.DOUBTFUL;
            }
        }
        return LONG.matcher(digits).matches() && span.isLabelled(LABEL) && span.isJoinedAsOne()
                ? Certainty.DOUBTFUL
                : null;
    }

    private static boolean isSpacedOut(Span span) {
        return span.count() == span.digits.length() && span.standsAlone();
    }

    /** Region and day of this century in front, as in the numbers of cases. */
    private static boolean isDated(String digits) {
        int year = ChineseId.year(digits.substring(6, 14));
        return ChineseId.isRegion(digits) && year >= 2000 && year < 2100;
    }

    private static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }
}
