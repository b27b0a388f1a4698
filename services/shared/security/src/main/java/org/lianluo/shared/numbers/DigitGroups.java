package org.lianluo.shared.numbers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.lianluo.shared.text.TypedText;

/**
 * The groups of digits of a text in the order in which a reader sees them, and what stands between them.
 *
 * <p>Read twice: once with digits of every script alone, once also with circled and Chinese ones and with letters that look
 * like digits. So {@code ①13800001234} is found by the first reading, {@code 一三八…} by the second.
 */
final class DigitGroups {

    private static final int MOST_BETWEEN = 3;

    /** What is typed between groups of one number and is a sign in every text. */
    private static final String SEPARATORS = ".·•・‧∙⋅。．｡…－−ー~～_/／";

    private static final Map<Integer, Character> CHINESE =
            digits("零〇一二三四五六七八九", "00123456789", "幺壹贰叁肆伍陆柒捌玖", "1123456789");

    private static final Map<Integer, Character> LETTERS = digits("OoＯｏΟОlIｌＩ", "0000001111");

    /**
     * One group.
     *
     * @param digits as digits 0 to 9, or an X alone
     * @param glyphs as they were typed
     * @param before what stands between it and the group before; null where they don't belong together
     */
    record Group(int start, int end, String digits, List<String> glyphs, String before) {

        boolean isCheckLetter() {
            return digits.equals("X");
        }
    }

    private final String text;
    private final boolean spelled;
    private final List<Group> groups = new ArrayList<>();

    private final StringBuilder digits = new StringBuilder();
    private final List<String> glyphs = new ArrayList<>();
    private StringBuilder between;
    private int start;
    private int end;
    private boolean signs;

    private DigitGroups(String text, boolean spelled) {
        this.text = text;
        this.spelled = spelled;
    }

    static List<Group> of(String text, boolean spelled) {
        DigitGroups read = new DigitGroups(text, spelled);
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            read.take(at, text.codePointAt(at));
        }
        read.endGroup();
        return read.groups;
    }

    private void take(int at, int character) {
        if (isUnseen(character)) {
            return;
        }
        String value = value(character);
        if (value != null) {
            boolean sign = isSign(character);
            if (sign != signs) {
                endGroup();
            }
            signs = sign;
            append(at, character, value);
            return;
        }
        endGroup();
        if (between == null) {
            return;
        }
        if (isX(character)) {
            append(at, character, "X");
            endGroup();
            between = null;
        } else if (isBetween(character) && between.length() < MOST_BETWEEN) {
            between.appendCodePoint(character);
        } else {
            between = null;
        }
    }

    private void append(int at, int character, String value) {
        if (digits.isEmpty()) {
            start = at;
        }
        end = at + Character.charCount(character);
        digits.append(value);
        glyphs.add(Character.toString(character));
    }

    private void endGroup() {
        if (digits.isEmpty()) {
            return;
        }
        String before = between == null ? null : between.toString();
        groups.add(new Group(start, end, digits.toString(), List.copyOf(glyphs), before));
        digits.setLength(0);
        glyphs.clear();
        between = new StringBuilder();
    }

    /** A digit's value; null for what is none. */
    private String value(int character) {
        if (Character.isDigit(character)) {
            return String.valueOf(Character.digit(character, 10));
        }
        if (!spelled) {
            return null;
        }
        if (CHINESE.containsKey(character)) {
            return CHINESE.get(character).toString();
        }
        if (LETTERS.containsKey(character)) {
            return LETTERS.get(character).toString();
        }
        int number = Character.getType(character) == Character.OTHER_NUMBER ? Character.getNumericValue(character) : -1;
        return number < 0 || number > 9 ? null : String.valueOf(number);
    }

    /** Whether it is no digit of a keyboard; a list's ① or a word's 一 is no part of the number behind it. */
    private static boolean isSign(int character) {
        return Character.getType(character) == Character.OTHER_NUMBER || CHINESE.containsKey(character);
    }

    /** What a reader does not see, and what is put around a digit, such as the key of a keyboard. */
    private static boolean isUnseen(int character) {
        int type = Character.getType(character);
        return TypedText.isInvisible(character)
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private boolean isBetween(int character) {
        return isStrong(character) || (!spelled && character == '一') || isPunctuation(character);
    }

    private static boolean isPunctuation(int character) {
        int type = Character.getType(character);
        return (type == Character.OTHER_PUNCTUATION && "、；;".indexOf(character) < 0)
                || type == Character.MATH_SYMBOL
                || type == Character.INITIAL_QUOTE_PUNCTUATION
                || type == Character.FINAL_QUOTE_PUNCTUATION
                || character == '\n';
    }

    /** Whether it is what people put inside one number, rather than between two. */
    static boolean isStrong(int character) {
        int type = Character.getType(character);
        return character != '\n'
                && (Character.isSpaceChar(character)
                        || Character.isWhitespace(character)
                        || type == Character.DASH_PUNCTUATION
                        || type == Character.START_PUNCTUATION
                        || type == Character.END_PUNCTUATION
                        || character == '一'
                        || SEPARATORS.indexOf(character) >= 0);
    }

    private static boolean isX(int character) {
        return "xXｘＸ×χΧхХ✕".indexOf(character) >= 0;
    }

    private static Map<Integer, Character> digits(String... pairs) {
        return IntStream.range(0, pairs.length / 2)
                .boxed()
                .flatMap(pair -> IntStream.range(0, pairs[2 * pair].length())
                        .mapToObj(i -> Map.entry((int) pairs[2 * pair].charAt(i), pairs[2 * pair + 1].charAt(i))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
