package org.lianluo.handling.appraisal.scoring;

import java.math.BigDecimal;

/**
 * Where a unit stands among the others. Equal scores share a rank, and the next rank follows without a gap. A unit without
 * a score has none.
 *
 * @param overall among all units, from 1; null for none
 * @param inGroup among the units of its group, from 1; null for none
 */
public record Standing(BigDecimal points, Integer overall, Integer inGroup) {

    public static final Standing NONE = new Standing(null, null, null);
}
