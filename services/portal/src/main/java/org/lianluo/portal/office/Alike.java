package org.lianluo.portal.office;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.lianluo.client.model.SuggestionSummary;

/** Which titles are alike, by the pairs of neighbouring characters that they share (Dice). */
final class Alike {

    /** Below it, titles share no more than 关于…的建议 says anyway. */
    private static final double LEAST = 0.3;

    private Alike() {}

    /** Those whose title is like this one, the most similar first. */
    static List<SuggestionSummary> titles(String title, List<SuggestionSummary> others) {
        return others.stream()
                .filter(other -> share(title, other.getTitle()) >= LEAST)
                .sorted(Comparator.comparingDouble((SuggestionSummary other) -> share(title, other.getTitle()))
                        .reversed())
                .toList();
    }

    /** From 0, nothing in common, to 1. */
    static double share(String one, String other) {
        Set<String> pairs = pairs(one);
        Set<String> others = pairs(other);
        int all = pairs.size() + others.size();
        pairs.retainAll(others);
        return all == 0 ? 0 : 2.0 * pairs.size() / all;
    }

    private static Set<String> pairs(String title) {
        String matter = title.strip().replaceFirst("^关于", "").replaceFirst("的建议$", "");
        int[] characters = matter.codePoints().toArray();
        Set<String> pairs = new HashSet<>();
        for (int place = 0; place + 1 < characters.length; place++) {
            pairs.add(new String(characters, place, 2));
        }
        return pairs;
    }
}
