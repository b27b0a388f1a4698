package org.lianluo.suggestion.opinion.voice;

import java.util.regex.Pattern;
import org.lianluo.shared.text.TypedText;

/** What texts have in common that differ in width, letter case, blanks and punctuation alone. */
public final class SameText {

    private static final Pattern NO_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private SameText() {}

    /** Letters, digits and characters alone, in one spelling. */
    public static String of(String title, String content) {
        return plain(title) + "\n" + plain(content);
    }

    private static String plain(String text) {
        return NO_WORDS.matcher(TypedText.folded(text)).replaceAll("");
    }
}
