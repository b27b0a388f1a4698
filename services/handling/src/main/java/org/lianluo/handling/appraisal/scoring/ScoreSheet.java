package org.lianluo.handling.appraisal.scoring;

import java.util.List;
import java.util.Map;
import org.lianluo.handling.appraisal.scheme.Figure;

/**
 * All of a unit's scores and what they come from (得分明细).
 *
 * @param main of all items, or of those to which the unit replies where co-handled ones are apart
 * @param co of those that it co-handles; null where they are not apart
 * @param figures of all items together
 * @param items each item
 */
public record ScoreSheet(Score main, Score co, Map<Figure, Integer> figures, List<ItemScore> items) {

    public ScoreSheet {
        figures = Map.copyOf(figures);
        items = List.copyOf(items);
    }
}
