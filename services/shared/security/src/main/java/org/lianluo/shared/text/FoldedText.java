package org.lianluo.shared.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A folded copy of a text, which knows where each of its characters came from: full-width and half-width, composed and not,
 * upper and lower case are one, and blanks, middle dots and what nobody sees are left out. So a name is found however it is
 * set: {@code 赵 铁柱}, {@code 阿不都 · 热合曼}.
 */
public final class FoldedText {

    /** What stands between the parts of a name, such as those of Uyghurs, typed on one keyboard or another. */
    private static final String MIDDLE_DOTS = "·•・･‧∙⋅․.．";

    private final String text;
    private final StringBuilder folded = new StringBuilder();

    /** Where in the text each character of the folded copy begins. */
    private final List<Integer> origins = new ArrayList<>();

    private FoldedText(String text) {
        this.text = text;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (!isLeftOut(character)) {
                String plain = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFKD)
                        .toLowerCase(Locale.ROOT);
                folded.append(plain);
                for (int i = 0; i < plain.length(); i++) {
                    origins.add(at);
                }
            }
        }
    }

    public static FoldedText of(String text) {
        return new FoldedText(text);
    }

    /** How many characters of the text are compared. */
    public int length() {
        return folded.codePointCount(0, folded.length());
    }

    /** The text as it was, with something else wherever the other is found in it. */
    public String with(FoldedText other, String replacement) {
        String wanted = other.folded.toString();
        StringBuilder replaced = new StringBuilder();
        int done = 0;
        int found = wanted.isEmpty() ? -1 : folded.indexOf(wanted);
        while (found >= 0) {
            int last = origins.get(found + wanted.length() - 1);
            replaced.append(text, done, Math.max(done, origins.get(found))).append(replacement);
            done = last + Character.charCount(text.codePointAt(last));
            found = folded.indexOf(wanted, found + wanted.length());
        }
        return replaced.append(text.substring(done)).toString();
    }

    private static boolean isLeftOut(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || TypedText.isInvisible(character)
                || MIDDLE_DOTS.indexOf(character) >= 0;
    }

    /** Hides it: what is looked for may be a name. */
    @Override
    public String toString() {
        return "FoldedText[hidden]";
    }
}
