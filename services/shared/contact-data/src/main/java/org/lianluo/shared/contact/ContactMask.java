package org.lianluo.shared.contact;

import org.lianluo.shared.codes.PhoneNumber;

/**
 * Shows of a name or a phone just enough for a person to recognise their own. It gives null for null and never fails on
 * what people really type.
 */
final class ContactMask {

    private static final String HIDDEN = "****";

    private ContactMask() {}

    /** 138****1234 for a mainland mobile number, the area code and **** for a landline, otherwise nothing of it. */
    static String phone(String phone) {
        return phone == null
                ? null
                : PhoneNumber.parse(phone)
                        .map(number -> masked(number.number()))
                        .orElse(HIDDEN);
    }

    private static String masked(String number) {
        if (number.startsWith("1")) {
            return number.substring(0, 3) + HIDDEN + number.substring(7);
        }
        boolean shortArea = number.startsWith("010") || number.startsWith("02");
        return number.substring(0, shortArea ? 3 : 4) + "-" + HIDDEN;
    }

    /** The first character and one star, however long the name is: 张*. */
    static String name(String name) {
        if (name == null) {
            return null;
        }
        String typed = name.strip();
        return typed.isEmpty() ? "*" : Character.toString(typed.codePointAt(0)) + "*";
    }
}
