package org.lianluo.handling.appraisal.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * A score with its parts.
 *
 * @param items how many items it is about: the workload
 * @param points from 0 to {@code full}, with two decimals; null where the unit has no item, or nothing could be measured
 * @param full the highest that there can be
 * @param parts each indicator in the order of the scheme
 */
public record Score(int items, BigDecimal points, BigDecimal full, List<PartScore> parts) {

    public Score {
        parts = List.copyOf(parts);
    }
}
