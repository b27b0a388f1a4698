package org.lianluo.suggestion.proposal.similar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How common pairs of characters and single ones are in suggestions. The table counts in how many texts each stands; what
 * is not in it, such as the name of a place, is rare.
 */
final class CommonTerms {

    /** The fewest texts; below, the counts say little. */
    static final int FEWEST = 3;

    private static final String TEXTS = "texts";
    private static final String CHARACTERS = "characters";
    private static final double MOST_CERTAIN = 0.95;

    private static final Map<String, Integer> COUNTS = table();

    private CommonTerms() {}

    /** How much it says that two texts share a term (idf). */
    static double weight(String term) {
        return Math.log((COUNTS.get(TEXTS) + 1) / (count(term) + 0.5));
    }

    /** The probability that a character stands in a text of so many different characters, whatever the text is about. */
    static double chance(String character, int size) {
        double share = Math.min(MOST_CERTAIN, (double) count(character) / (COUNTS.get(TEXTS) + 1));
        double texts = size * (double) COUNTS.get(TEXTS) / COUNTS.get(CHARACTERS);
        return 1 - Math.pow(1 - share, texts);
    }

    private static int count(String term) {
        return COUNTS.getOrDefault(term, FEWEST);
    }

    private static Map<String, Integer> table() {
        return text().lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" "))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Integer.valueOf(parts[1])));
    }

    private static String text() {
        try (InputStream file = CommonTerms.class.getResourceAsStream("common-terms.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
