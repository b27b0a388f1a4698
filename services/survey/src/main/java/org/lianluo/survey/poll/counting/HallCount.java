package org.lianluo.survey.poll.counting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.SurveyProblem;
import org.lianluo.survey.poll.RatedItem;
import org.lianluo.survey.poll.Survey;

/**
 * What was counted in a hall.
 *
 * @param issued papers that were issued, or members who had a device
 * @param returned papers that came back, or members who pressed
 * @param items what was marked about each item
 */
record HallCount(int issued, int returned, Map<UUID, ItemCount> items) {

    /**
     * @param counts how often each mark was made
     * @param voided papers that are blank about it or have several marks
     */
    record ItemCount(Map<String, Integer> counts, int voided) {

        ItemCount {
            counts = new TreeMap<>(counts);
            counts.values().removeIf(count -> count == 0);
        }

        int sum() {
            return voided + counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** Refused unless it is about the items of the paper, and adds up; there are no more papers than members. */
    void mustFit(Survey survey, List<RatedItem> asked) {
        mustBeAtMost(issued, survey.allMembers(), "/issued");
        mustBeAtMost(returned, survey.allMembers(), "/returned");
        for (RatedItem item : asked) {
            ItemCount count = items.get(item.getId());
            if (count == null || count.sum() != returned) {
                throw ProblemException.onField(SurveyProblem.COUNT_DOES_NOT_ADD_UP, "/items/" + (item.position() - 1))
                        .with("itemId", item.getId());
            }
            if (!survey.plan().rule().marks().containsAll(count.counts().keySet())) {
                throw ProblemException.onField(SurveyProblem.UNKNOWN_MARK, "/items/" + (item.position() - 1));
            }
        }
        if (items.size() > asked.size()) {
            throw ProblemException.onField(SurveyProblem.UNKNOWN_ITEM, "/items");
        }
    }

    private static void mustBeAtMost(int number, int all, String pointer) {
        if (number > all) {
            throw ProblemException.onField(SurveyProblem.MORE_THAN_ALL, pointer).with("all", all);
        }
    }

    /** The items about which two counts differ; none of all where numbers of papers differ. */
    Stream<UUID> differing(HallCount other) {
        return items.keySet().stream()
                .filter(item -> !items.get(item).equals(other.items.get(item)))
                .sorted();
    }
}
