package org.lianluo.suggestion.proposal.similar;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.suggestion.proposal.search.SearchSpelling;

/**
 * A text as it is compared: in the spelling of the search, letters and digits alone, with a mark where something else stood.
 *
 * @param text the letters, digits and marks
 * @param characters each different one
 * @param pairs each different pair of neighbours, in the order of the text
 */
record Passage(String text, Set<String> characters, Set<String> pairs) {

    private static final char MARK = '|';

    static Passage of(String typed) {
        String text = SearchSpelling.of(typed)
                .chars()
                .map(character -> Character.isLetterOrDigit(character) ? character : MARK)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        Set<String> pairs = new LinkedHashSet<>();
        for (int place = 0; place + 1 < text.length(); place++) {
            if (text.charAt(place) != MARK && text.charAt(place + 1) != MARK) {
                pairs.add(text.substring(place, place + 2));
            }
        }
        return new Passage(
                text,
                text.chars()
                        .filter(character -> character != MARK)
                        .mapToObj(Character::toString)
                        .collect(Collectors.toSet()),
                pairs);
    }

    /** The parts of this text, of two characters and more, that stand in another, each as long as it goes. */
    Set<String> partsIn(Passage other) {
        Set<String> parts = new LinkedHashSet<>();
        int from = 0;
        while (from + 2 <= text.length()) {
            if (!other.pairs.contains(text.substring(from, from + 2))) {
                from++;
                continue;
            }
            int to = from + 2;
            while (to < text.length() && text.charAt(to) != MARK && other.text.contains(text.substring(from, to + 1))) {
                to++;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
