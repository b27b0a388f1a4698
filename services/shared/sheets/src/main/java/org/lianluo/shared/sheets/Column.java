package org.lianluo.shared.sheets;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.lianluo.shared.text.TypedText;

/**
 * A column of a table that is taken in and given out.
 *
 * @param name of the field, as in the API; it may head the column too
 * @param zh the heading in Chinese, which is written
 * @param en the heading in English
 * @param required whether the column has to be there; its cells have to be filled then
 * @param others further headings by which it is known
 */
public record Column(String name, String zh, String en, boolean required, List<String> others) {

    public static Column required(String name, String zh, String en, String... others) {
        return new Column(name, zh, en, true, List.of(others));
    }

    public static Column optional(String name, String zh, String en, String... others) {
        return new Column(name, zh, en, false, List.of(others));
    }

    /** Blanks, case, width and a mark for what is required make no difference. */
    boolean isHeadedBy(String heading) {
        String wanted = plain(heading);
        return Stream.concat(Stream.of(name, zh, en), others.stream())
                .anyMatch(own -> plain(own).equals(wanted));
    }

    static String plain(String heading) {
        return TypedText.folded(heading).replaceAll("[\\s*:_()]", "").toLowerCase(Locale.ROOT);
    }
}
