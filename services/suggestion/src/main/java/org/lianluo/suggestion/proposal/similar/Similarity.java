package org.lianluo.suggestion.proposal.similar;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How likely it is that two suggestions are about the same matter.
 *
 * <p>A part that both texts have counts once, by its rarest pair of characters, however long it is: deputies copy phrases
 * such as 消防通道常被占用 about any place. Characters that both have apart from these parts count by themselves, since other
 * words for the same thing share one (车位, 停车). What two texts of this length share by chance is taken off. Where one text is copied from the
 * other, the share of what is copied says more.
 */
final class Similarity {

    /** The least that is offered, where three of four were the same matter; see the README for how it was measured. */
    static final int LEAST = 50;

    /** The score at which it is {@link #LEAST}. */
    private static final double EVEN = 0.64;

    private static final double OF_A_CHARACTER = 1.4;
    private static final double OF_PROPOSALS = 0.5;
    private static final int MOST_SHARED = 5;

    private Similarity() {}

    /** 0 to 100; {@link #LEAST} and more is offered. */
    static int percent(Wording one, Wording other) {
        double score = Math.max(0, score(one, other));
        double copied = TextOverlap.share(one.typed(), List.of(other.typed()));
        return (int) (100 * Math.max(score / (score + EVEN), copied));
    }

    /** The parts that both have and that say most. */
    static List<String> shared(Wording one, Wording other) {
        return one.all().partsIn(other.all()).stream()
                .sorted(Comparator.comparingDouble(Similarity::weight)
                        .thenComparing(String::length)
                        .reversed())
                .limit(MOST_SHARED)
                .toList();
    }

    private static double score(Wording one, Wording other) {
        return score(one.all(), other.all()) + OF_PROPOSALS * score(one.proposals(), other.proposals());
    }

    private static double score(Passage one, Passage other) {
        int size = one.characters().size();
        int otherSize = other.characters().size();
        if (size == 0 || otherSize == 0) {
            return 0;
        }
        Set<String> parts = one.partsIn(other);
        Set<String> within = new HashSet<>();
        parts.forEach(part -> part.chars().mapToObj(Character::toString).forEach(within::add));
        double apart = one.characters().stream()
                .filter(character -> other.characters().contains(character) && !within.contains(character))
                .mapToDouble(CommonTerms::weight)
                .sum();
        double shared = parts.stream().mapToDouble(Similarity::weight).sum();
        double byChance = (byChance(one, otherSize) + byChance(other, size)) / 2;
        return (shared + OF_A_CHARACTER * apart - byChance) / Math.sqrt((double) size * otherSize);
    }

    private static double byChance(Passage text, int size) {
        return text.characters().stream()
                .mapToDouble(character -> CommonTerms.weight(character) * CommonTerms.chance(character, size))
                .sum();
    }

    /** That of the rarest pair in it. */
    private static double weight(String part) {
        return Stream.iterate(0, place -> place + 1 < part.length(), place -> place + 1)
                .mapToDouble(place -> CommonTerms.weight(part.substring(place, place + 2)))
                .max()
                .orElse(0);
    }
}
