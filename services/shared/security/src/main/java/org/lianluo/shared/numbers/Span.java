package org.lianluo.shared.numbers;

import java.util.List;
import java.util.regex.Pattern;
import org.lianluo.shared.numbers.DigitGroups.Group;

/** Neighbouring groups of digits, looked at as one number. */
final class Span {

    /** As many characters before a number as tell what it is. */
    private static final int LABEL = 12;

    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

    private final String text;
    private final List<Group> groups;
    private final String before;
    private final String after;

    final String digits;

    /**
     * @param before what joins it to the group in front; null for none
     * @param after what joins it to the group behind; null for none
     */
    Span(String text, List<Group> groups, String before, String after) {
        this.text = text;
        this.groups = groups;
        this.before = before;
        this.after = after;
        StringBuilder joined = new StringBuilder();
        groups.forEach(group -> joined.append(group.digits()));
        this.digits = joined.toString();
    }

    private static String sizes(List<Group> groups, int prefix) {
        StringBuilder sizes = new StringBuilder();
        int left = prefix;
        for (Group group : groups) {
            int size = group.digits().length();
            if (left < size && !group.isCheckLetter()) {
                sizes.append(sizes.isEmpty() ? "" : "-").append(size - left);
            }
            left = Math.max(0, left - size);
        }
        return sizes.toString();
    }

    /** Sizes of the groups, such as {@code 3-4-4}. */
    String sizes() {
        return sizes(groups, 0);
    }

    /** Sizes of its groups without the first digits, such as the country's code. */
    String sizesAfter(int prefix) {
        return sizes(groups, prefix);
    }

    int start() {
        return groups.get(0).start();
    }

    int end() {
        return groups.get(groups.size() - 1).end();
    }

    int count() {
        return groups.size();
    }

    /** What stands between its groups. */
    List<String> between() {
        return groups.stream().skip(1).map(Group::before).toList();
    }

    boolean isJoinedAsOne() {
        return between().stream().allMatch(part -> part.codePoints().allMatch(DigitGroups::isStrong));
    }

    boolean isJoinedAlike() {
        return between().stream().distinct().count() <= 1;
    }

    boolean isJoinedBy(String separators) {
        return between().stream().allMatch(part -> !part.isEmpty() && separators.contains(part));
    }

    /** Whether no other digits are joined to it. */
    boolean standsAlone() {
        return before == null && after == null;
    }

    /** Whether it is part of a longer code, joined to more digits with the sign that it is made with itself. */
    boolean isPartOfACode() {
        return between().stream()
                .filter(part -> !part.isBlank())
                .anyMatch(part -> part.equals(before) || part.equals(after));
    }

    boolean hasAYear() {
        return groups.stream().anyMatch(group -> YEAR.matcher(group.digits()).matches());
    }

    /** Whether the text in front ends with the label. */
    boolean isLabelled(Pattern label) {
        String front = text.substring(Math.max(0, start() - LABEL), start());
        return front.codePoints().anyMatch(Character::isLetter)
                && label.matcher(front).find();
    }

    /** Whether a character stands directly in front. */
    boolean follows(char character) {
        return start() > 0 && text.charAt(start() - 1) == character;
    }

    PersonalNumber found(NumberKind kind, Certainty certainty, int prefix, int shown, int shownLast) {
        List<String> glyphs = groups.stream()
                .flatMap(group -> group.glyphs().stream())
                .skip(prefix)
                .toList();
        return new PersonalNumber(kind, certainty, begin(prefix), end(), glyphs, shown, shownLast);
    }

    /** Takes the plus before a country's code along, and a bracket that closes within. */
    private int begin(int prefix) {
        int begin = start();
        if (prefix > 0 && (follows('+') || follows('＋'))) {
            begin--;
        }
        boolean bracket = begin > 0 && Character.getType(text.charAt(begin - 1)) == Character.START_PUNCTUATION;
        boolean closes = between().stream()
                .flatMapToInt(String::codePoints)
                .anyMatch(sign -> Character.getType(sign) == Character.END_PUNCTUATION);
        return bracket && closes ? begin - 1 : begin;
    }
}
