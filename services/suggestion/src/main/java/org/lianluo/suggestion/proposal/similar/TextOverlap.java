package org.lianluo.suggestion.proposal.similar;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How much of a text stems from other texts, by its sequences of three characters (字符三元组). */
public final class TextOverlap {

    private static final int LENGTH = 3;

    private TextOverlap() {}

    /**
     * The share of the text's trigrams that occur in one of the sources, 0 to 1; 0 for a text too short to say. Spaces and
     * punctuation do not count.
     */
    public static double share(String text, Collection<String> sources) {
        List<String> grams = grams(text);
        if (grams.isEmpty()) {
            return 0;
        }
        Set<String> known = new HashSet<>();
        sources.forEach(source -> known.addAll(grams(source)));
        long found = grams.stream().filter(known::contains).count();
        return (double) found / grams.size();
    }

    private static List<String> grams(String text) {
        int[] characters = text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toLowerCase)
                .toArray();
        List<String> grams = new ArrayList<>();
        for (int i = 0; i + LENGTH <= characters.length; i++) {
            grams.add(new String(characters, i, LENGTH));
        }
        return grams;
    }
}
