package org.lianluo.suggestion.category;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.lianluo.shared.text.TypedText;

/**
 * Suggests what a text is about by the words that are kept for each category. A person decides. Each word that is found
 * counts its length once, and once more where it stands in the title; a word inside of another one that is found doesn't
 * count beside it.
 */
public final class CategoryGuess {

    private static final int MOST = 3;

    private final Map<String, List<String>> words;

    /** @param words of each category by its code */
    CategoryGuess(Map<String, List<String>> words) {
        this.words = words;
    }

    /**
     * A category that a text may be about.
     *
     * @param score points, to compare those of one text alone
     * @param found the words that speak for it, the longest first
     */
    public record Likely(String category, int score, List<String> found) {}

    /** Up to three, the likeliest first; none where no word is found. */
    List<Likely> of(String title, String content) {
        String head = TypedText.folded(title);
        String body = TypedText.folded(content);
        return words.entrySet().stream()
                .map(category -> likely(category.getKey(), category.getValue(), head, body))
                .filter(likely -> likely.score() > 0)
                .sorted(Comparator.comparingInt(Likely::score).reversed().thenComparing(Likely::category))
                .limit(MOST)
                .toList();
    }

    private static Likely likely(String category, List<String> words, String head, String body) {
        List<String> all = words.stream()
                .distinct()
                .filter(word -> holds(head, word) || holds(body, word))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
        List<String> found = all.stream()
                .filter(word -> all.stream().noneMatch(other -> !other.equals(word) && holds(other, word)))
                .toList();
        int score = found.stream()
                .mapToInt(word -> word.length() * (holds(head, word) ? 2 : 1))
                .sum();
        return new Likely(category, score, found);
    }

    private static boolean holds(String text, String word) {
        return TypedText.folded(text).contains(TypedText.folded(word));
    }
}
