package org.lianluo.suggestion.proposal.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.lianluo.shared.text.TypedText;

/**
 * The one spelling in which texts and queries meet: {@linkplain TypedText#folded folded}, and each traditional character
 * (繁体) as the simplified one that stands for it. For comparison alone: 乾隆 and 干隆 are the same here.
 */
public final class SearchSpelling {

    private static final Map<Integer, Integer> SIMPLIFIED = table();

    private SearchSpelling() {}

    public static String of(String text) {
        return TypedText.folded(text)
                .codePoints()
                .map(character -> SIMPLIFIED.getOrDefault(character, character))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Map<Integer, Integer> table() {
        Map<Integer, Integer> table = new HashMap<>();
        text().lines()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .forEach(pair -> table.put(pair.codePointAt(0), pair.codePointBefore(pair.length())));
        return Map.copyOf(table);
    }

    private static String text() {
        try (InputStream file = SearchSpelling.class.getResourceAsStream("traditional.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
