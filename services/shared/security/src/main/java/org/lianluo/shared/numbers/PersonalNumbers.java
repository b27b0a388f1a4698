package org.lianluo.shared.numbers;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.lianluo.shared.numbers.DigitGroups.Group;

/**
 * Finds the numbers of persons in a text: the one judge of what is masked and of what is not handed on (个人信息保护法 §6,
 * §51).
 *
 * <p>A number is spelled in groups of digits of any script, with at most three separators between two of them and whatever
 * nobody sees. What people spell out in other words is not found: the station reads the text before it goes on.
 */
public final class PersonalNumbers {

    /** A landline without its area. */
    private static final int SHORTEST = 7;

    /** A number in more than two groups. */
    private static final int SHORTEST_OF_MANY = 10;

    /** Two mobiles in one, the longest that is judged. */
    private static final int LONGEST = 22;

    private PersonalNumbers() {}

    /** What a text holds, in the order of the text; none overlaps another. */
    public static List<PersonalNumber> in(String text) {
        List<PersonalNumber> candidates = new ArrayList<>();
        List<Group> plain = DigitGroups.of(text, false);
        collect(text, plain, candidates);
        List<Group> spelled = DigitGroups.of(text, true);
        if (!spelled.equals(plain)) {
            collect(text, spelled, candidates);
        }
        candidates.sort(Comparator.comparing(PersonalNumber::certainty)
                .thenComparing(number -> number.start() - number.end())
                .thenComparing(PersonalNumber::start));
        List<PersonalNumber> found = new ArrayList<>();
        for (PersonalNumber candidate : candidates) {
            if (found.stream().noneMatch(candidate::overlaps)) {
                found.add(candidate);
            }
        }
        found.sort(Comparator.comparing(PersonalNumber::start));
        return found;
    }

    private static void collect(String text, List<Group> groups, List<PersonalNumber> candidates) {
        for (int first = 0; first < groups.size(); first++) {
            int length = 0;
            for (int last = first; last < groups.size(); last++) {
                if (last > first && groups.get(last).before() == null) {
                    break;
                }
                length += groups.get(last).digits().length();
                if (length > LONGEST && last > first) {
                    break;
                }
                if (length < SHORTEST || (length < SHORTEST_OF_MANY && last - first > 1)) {
                    continue;
                }
                String after = last + 1 < groups.size() ? groups.get(last + 1).before() : null;
                Span span = new Span(
                        text, groups.subList(first, last + 1), groups.get(first).before(), after);
                add(candidates, ChineseId.judge(span));
                add(candidates, BankCard.judge(span));
                add(candidates, Telephone.judge(span));
            }
        }
    }

    private static void add(List<PersonalNumber> candidates, PersonalNumber judged) {
        if (judged != null) {
            candidates.add(judged);
        }
    }

    /** Whether a text holds what certainly belongs to a person. */
    public static boolean certainIn(String text) {
        return in(text).stream().anyMatch(number -> number.certainty() == Certainty.CERTAIN);
    }
}
