package org.lianluo.handling.assignment.letter;

import org.lianluo.handling.assignment.terms.SuggestionMatter;

/** The number of a suggestion as it is written (建议编号). */
final class RegistrationNumber {

    private static final String[] DIGITS = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九"};

    private RegistrationNumber() {}

    /** Such as 平顶山市新华区第十一届人大三次会议第105号; between sessions with the year instead of the meeting. */
    static String of(String regionName, SuggestionMatter matter) {
        String congress = regionName + "第" + numeral(matter.term()) + "届人大";
        String occasion = "IN_SESSION".equals(matter.occasion())
                ? numeral(matter.sessionNumber()) + "次会议"
                : "闭会期间" + matter.year() + "年";
        return congress + occasion + "第" + matter.registrationNumber() + "号";
    }

    /** Chinese numeral of 1 to 99; beyond that, digits. */
    private static String numeral(int number) {
        if (number < 1 || number > 99) {
            return String.valueOf(number);
        }
        String tens = number < 10 ? "" : (number < 20 ? "" : DIGITS[number / 10]) + "十";
        return tens + DIGITS[number % 10];
    }
}
