package org.lianluo.portal.station;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Points out numbers in a text that may be a person's, so that whoever sends it looks at them. It rather marks too many: the
 * API decides which ones are refused.
 */
@TemplateExtension(namespace = "marks")
final class PersonalMarks {

    /** A piece of a text: a number that is marked, or what stands between two of them. */
    record Piece(String text, boolean isNumber) {}

    /** Digits with at most two separators between them; the last of an identity number may be an X. */
    private static final Pattern RUN = Pattern.compile("\\d(?:[\\s.·()（）/_~—–－-]{0,2}\\d)*+[Xx]?");

    /** A day, alone or with its time, is nobody's number. */
    private static final Pattern DAY =
            Pattern.compile("(?:19|20)\\d\\d[-./](?:0?[1-9]|1[0-2])[-./](?:0?[1-9]|[12]\\d|3[01])(?:\\s\\d{1,2})?");

    /** As many digits as the shortest number with an area code has. */
    private static final int SHORTEST = 10;

    private static final String CHINESE = "〇一二三四五六七八九";

    private PersonalMarks() {}

    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher run = RUN.matcher(digits(text));
        int done = 0;
        while (run.find()) {
            if (isPersonal(run.group())) {
                add(pieces, text.substring(done, run.start()), false);
                add(pieces, text.substring(run.start(), run.end()), true);
                done = run.end();
            }
        }
        add(pieces, text.substring(done), false);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, boolean number) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, number));
        }
    }

    private static boolean isPersonal(String run) {
        return run.chars().filter(Character::isDigit).count() >= SHORTEST
                && !DAY.matcher(run).matches();
    }

    /** The same text, character by character, with digits of every script as 0 to 9. */
    private static String digits(String text) {
        StringBuilder plain = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            int digit = Character.isDigit(character) ? Character.digit(character, 10) : CHINESE.indexOf(character);
            if (digit >= 0) {
                plain.setCharAt(i, (char) ('0' + digit));
            }
        }
        return plain.toString();
    }
}
