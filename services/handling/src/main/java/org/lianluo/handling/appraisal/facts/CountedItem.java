package org.lianluo.handling.appraisal.facts;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Side;
import org.lianluo.handling.appraisal.scoring.ItemFacts;
import org.lianluo.handling.assignment.facts.HandledItem;
import org.lianluo.handling.commitment.Ledger.Kept;

/** Counts the figures of one item. */
final class CountedItem {

    private final Map<Figure, Integer> figures = new EnumMap<>(Figure.class);
    private final HandledItem item;

    private CountedItem(HandledItem item) {
        this.item = item;
    }

    /**
     * The figures of an item.
     *
     * @param kept what became of its commitments; null for none
     * @param aheadDays how many days before the lead has to reply an opinion counts as given ahead
     */
    static ItemFacts of(HandledItem item, List<Feedback> feedback, Kept kept, int aheadDays, LocalDate today) {
        CountedItem counted = new CountedItem(item);
        if (item.replies()) {
            counted.reply(today);
            counted.feedback(feedback);
            if (kept != null) {
                counted.figures.put(Figure.COMMITMENTS_DUE, kept.due());
                counted.figures.put(Figure.COMMITMENTS_IN_TIME, kept.inTime());
            }
        } else {
            counted.opinion(aheadDays, today);
        }
        counted.figures.values().removeIf(count -> count == 0);
        return new ItemFacts(
                item.assignmentId(),
                item.suggestionId(),
                item.registrationNumber(),
                item.replies() ? Side.LEAD : Side.CO,
                counted.figures);
    }

    private void reply(LocalDate today) {
        boolean inTime = item.doneOn() != null && !item.late();
        one(Figure.ASSIGNED, true);
        one(Figure.DUE, item.isDue(today));
        one(Figure.REPLIED, item.doneOn() != null);
        one(Figure.REPLIED_IN_TIME, inTime);
        one(Figure.OVERDUE, item.isDue(today) && !inTime);
        one(Figure.EXTENDED, item.extended());
        one(Figure.CONTACTED, item.contacted());
        figures.put(Figure.REWORKS, item.reworks());
        if (item.classCode() != null) {
            one(Figure.valueOf("CLASS_" + item.classCode()), true);
        }
    }

    private void feedback(List<Feedback> said) {
        figures.put(Figure.FEEDBACK, said.size());
        count("ATTITUDE_", said, Feedback::attitude);
        count("RESULT_", said, Feedback::result);
    }

    private void count(String prefix, List<Feedback> said, Function<Feedback, String> word) {
        said.stream()
                .map(word)
                .filter(known -> known != null)
                .forEach(known -> figures.merge(Figure.valueOf(prefix + known), 1, Integer::sum));
    }

    private void opinion(int aheadDays, LocalDate today) {
        boolean inTime = item.doneOn() != null && !item.late();
        one(Figure.CO_ASSIGNED, true);
        one(Figure.CO_DUE, item.isDue(today));
        one(Figure.CO_OPINIONS, item.doneOn() != null);
        one(Figure.CO_OPINIONS_IN_TIME, inTime);
        one(Figure.CO_OVERDUE, item.isDue(today) && !inTime);
        one(
                Figure.CO_OPINIONS_AHEAD,
                item.doneOn() != null
                        && item.leadDue() != null
                        && !item.doneOn().isAfter(item.leadDue().minusDays(aheadDays)));
        one(Figure.CO_REWORKS, item.sentBack());
    }

    private void one(Figure figure, boolean counts) {
        figures.put(figure, counts ? 1 : 0);
    }
}
