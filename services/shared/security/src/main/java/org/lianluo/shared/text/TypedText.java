package org.lianluo.shared.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/**
 * Texts as people type them and paste them out of documents and chats.
 *
 * <p>At intake goes what nobody sees and nobody means: the invisible characters of {@link #isStray} and blanks around the
 * text. What looks like one of them and is spelling stays: U+200C and U+200D join letters of Uyghur, U+180E sets off a vowel
 * of Mongolian. Comparisons (is it blank, is it the same, does it hold a number) are made on a {@linkplain #folded folded}
 * copy; what is stored is what was typed.
 */
public final class TypedText {

    /** What editors put where a line ends: WPS and Word a vertical tab, others the separators of Unicode. */
    private static final Pattern BREAK = Pattern.compile("\\r\\n|[\\r\\u000b\\f\\u0085\\u2028\\u2029]");

    private static final Pattern BREAKS_AND_TABS = Pattern.compile("[\\n\\t]+");

    private TypedText() {}

    /** A text of one or more lines, without what is stray and without blanks around it; null for null. */
    public static String lines(String typed) {
        return typed == null ? null : stripped(BREAK.matcher(kept(typed)).replaceAll("\n"));
    }

    /** The same in one line, such as a title or a name: where it was broken there is a blank. */
    public static String line(String typed) {
        return typed == null ? null : BREAKS_AND_TABS.matcher(lines(typed)).replaceAll(" ");
    }

    /** Whether a reader sees nothing: blanks, fillers and invisible characters alone. */
    public static boolean isBlank(String text) {
        return text.codePoints().allMatch(TypedText::showsNothing);
    }

    /**
     * Whether every character may stand in a text: no control characters but line breaks and tabs, no half characters, no
     * code points that are no characters. Characters that Unicode was given after this Java are taken: rare names have them.
     */
    public static boolean isPlain(String text) {
        return text.codePoints()
                .allMatch(character -> character == '\n'
                        || character == '\r'
                        || character == '\t'
                        || !(Character.isISOControl(character)
                                || Character.getType(character) == Character.SURROGATE
                                || isNoCharacter(character)));
    }

    /**
     * A copy for comparisons: one spelling of full-width, circled and composed characters (NFKC), no letter case, nothing
     * invisible.
     */
    public static String folded(String text) {
        String compatible = Normalizer.normalize(without(text, TypedText::isInvisible), Normalizer.Form.NFKC);
        return compatible.toLowerCase(Locale.ROOT);
    }

    private static String kept(String typed) {
        return without(typed, TypedText::isStray);
    }

    private static String without(String text, IntPredicate unwanted) {
        if (text.codePoints().noneMatch(unwanted)) {
            return text;
        }
        return text.codePoints()
                .filter(unwanted.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Strips blanks of every script: also those between full-width characters and those that do not break. */
    private static String stripped(String text) {
        int begin = 0;
        int end = text.length();
        while (begin < end && isBlank(text.charAt(begin))) {
            begin++;
        }
        while (end > begin && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(begin, end);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** What is taken out: zero-width space, soft hyphen, byte order mark, invisible operators, marks of direction. */
    private static boolean isStray(int character) {
        return character == 0x200B
                || character == 0xFEFF
                || character == 0x00AD
                || (character >= 0x2060 && character <= 0x2064)
                || character == 0x061C
                || character == 0x200E
                || character == 0x200F
                || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069);
    }

    /** What no reader sees within a word: what is stray, joiners, selectors of a glyph, Mongolian's separators. */
    public static boolean isInvisible(int character) {
        return isStray(character)
                || Character.getType(character) == Character.FORMAT
                || character == 0x034F
                || (character >= 0x180B && character <= 0x180F)
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF);
    }

    private static boolean showsNothing(int character) {
        return isBlank(character)
                || isInvisible(character)
                || Character.isISOControl(character)
                || character == 0x115F
                || character == 0x1160
                || character == 0x3164
                || character == 0xFFA0
                || character == 0x2800;
    }

    private static boolean isNoCharacter(int character) {
        return (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
    }
}
