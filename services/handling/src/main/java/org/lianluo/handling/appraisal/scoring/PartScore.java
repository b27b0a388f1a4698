package org.lianluo.handling.appraisal.scoring;

import java.math.BigDecimal;
import java.util.Map;
import org.lianluo.handling.appraisal.scheme.Figure;

/**
 * What an indicator came to, with the facts behind it.
 *
 * @param indicator its code
 * @param points given or taken off, with two decimals; null where there was nothing to measure
 * @param figures those that it was computed from
 * @param marks how many were entered for it
 * @param items how many items had something to measure; null for an indicator of the unit, and in an item
 */
public record PartScore(String indicator, BigDecimal points, Map<Figure, Integer> figures, int marks, Integer items) {

    public PartScore {
        figures = Map.copyOf(figures);
    }
}
