package org.lianluo.shared.security;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lianluo.shared.codes.PhoneNumber;
import org.lianluo.shared.numbers.Certainty;
import org.lianluo.shared.numbers.NumberKind;
import org.lianluo.shared.numbers.PersonalNumber;
import org.lianluo.shared.numbers.PersonalNumbers;

/**
 * Shows that there is personal data, and just enough of it for a person to recognise their own.
 *
 * <p>Every method gives null for null and never fails on what people really type. What is masked is never longer than it
 * was, and masking twice changes nothing.
 */
public final class Mask {
    private static final String HIDDEN = "****";

    private Mask() {}

    /** 138****1234 for a mainland mobile number, the area code and **** for a landline, otherwise nothing of it. */
    public static String phone(String phone) {
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
    public static String name(String name) {
        if (name == null) {
            return null;
        }
        String typed = name.strip();
        return typed.isEmpty() ? "*" : Character.toString(typed.codePointAt(0)) + "*";
    }

    /**
     * For whoever is not of the station: hides what is or may be a person's number. Dates, amounts and house numbers stay.
     */
    public static String freeText(String text) {
        return replaced(text, number -> true, Mask::masked);
    }

    /** For the station's own staff, who decide on what is doubtful: hides what is certain. */
    public static String forStation(String text) {
        return replaced(text, number -> number.certainty() == Certainty.CERTAIN, Mask::masked);
    }

    /**
     * For what a unit or an office publishes on purpose, such as an answer with its own hotline: hides ids and bank cards,
     * which are nobody's to publish.
     */
    public static String published(String text) {
        return replaced(
                text,
                number -> number.certainty() == Certainty.CERTAIN
                        && (number.kind() == NumberKind.ID || number.kind() == NumberKind.CARD),
                Mask::masked);
    }

    /** For what is erased: nothing stays of any number. */
    public static String erased(String text) {
        return replaced(text, number -> true, number -> HIDDEN);
    }

    /** What is left after masking may make a number with its neighbours, so it goes on until there is none. */
    private static String replaced(
            String text, Predicate<PersonalNumber> unwanted, Function<PersonalNumber, String> mask) {
        if (text == null) {
            return null;
        }
        String rest = text;
        while (true) {
            List<PersonalNumber> numbers =
                    PersonalNumbers.in(rest).stream().filter(unwanted).toList();
            if (numbers.isEmpty()) {
                return rest;
            }
            StringBuilder masked = new StringBuilder();
            int from = 0;
            for (PersonalNumber number : numbers) {
                masked.append(rest, from, number.start()).append(mask.apply(number));
                from = number.end();
            }
            rest = masked.append(rest.substring(from)).toString();
        }
    }

    private static String masked(PersonalNumber number) {
        List<String> glyphs = number.glyphs();
        String shown = String.join("", glyphs.subList(0, number.shown()));
        if (number.kind() == NumberKind.LANDLINE) {
            return shown.isEmpty() ? HIDDEN : shown + "-" + HIDDEN;
        }
        int last = glyphs.size() - number.shownLast();
        return shown + "*".repeat(last - number.shown()) + String.join("", glyphs.subList(last, glyphs.size()));
    }
}
