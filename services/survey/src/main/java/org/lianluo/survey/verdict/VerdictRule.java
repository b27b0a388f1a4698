package org.lianluo.survey.verdict;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a tally becomes a verdict: the first step that is reached, or else the last word. So there is always one, and never
 * two.
 *
 * @param marks what may be marked, the best first
 * @param quorum how many of all must be there for it to be held at all; null for no such rule
 * @param otherwise the verdict when no step is reached
 * @param rateMarks marks that count as satisfied in the rate (满意率)
 */
public record VerdictRule(
        List<String> marks, Share quorum, List<VerdictStep> steps, String otherwise, List<String> rateMarks) {

    private static final int MOST = 10;

    public VerdictRule {
        marks = List.copyOf(marks);
        steps = List.copyOf(steps);
        rateMarks = List.copyOf(rateMarks);
        Set<String> known = new HashSet<>(marks);
        if (marks.size() < 2 || marks.size() > MOST || known.size() != marks.size()) {
            throw new IllegalArgumentException("there are two to ten marks, each once");
        }
        if (steps.size() > MOST || otherwise == null || otherwise.isBlank()) {
            throw new IllegalArgumentException("there are at most ten steps, and a last word");
        }
        Stream<String> named = Stream.concat(
                rateMarks.stream(),
                steps.stream().flatMap(step -> step.conditions().stream()).flatMap(one -> one.marks().stream()));
        if (!known.containsAll(named.toList())) {
            throw new IllegalArgumentException("conditions and rate name marks of the paper");
        }
    }

    /** Whether enough are there to hold it (法定人数). */
    public boolean hasQuorum(int present, int all) {
        return quorum == null || quorum.isReachedBy(present, all);
    }

    /** The groups whose papers are counted apart. */
    public Set<String> groups() {
        return steps.stream()
                .flatMap(step -> step.conditions().stream())
                .map(Condition::group)
                .filter(group -> group != null)
                .collect(Collectors.toSet());
    }

    /** @param groups the tally of each group that the rule names */
    public String verdict(MarkTally all, Map<String, MarkTally> groups) {
        return steps.stream()
                .filter(step -> step.isReached(all, groups))
                .map(VerdictStep::verdict)
                .findFirst()
                .orElse(otherwise);
    }

    /** The best that can be said. */
    public String best() {
        return steps.isEmpty() ? otherwise : steps.get(0).verdict();
    }
}
