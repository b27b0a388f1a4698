package org.lianluo.shared.security;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.lianluo.shared.numbers.Certainty;
import org.lianluo.shared.numbers.NumberKind;
import org.lianluo.shared.numbers.PersonalNumber;
import org.lianluo.shared.numbers.PersonalNumbers;

/**
 * Shows that there are numbers of persons in a text, and just enough of them for a person to recognise their own.
 *
 * <p>Every method gives null for null and never fails on what people really type. What is masked is never longer than it
 * was, and masking twice changes nothing.
 */
public final class Mask {
    private static final String HIDDEN = "****";

    private Mask() {}

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
