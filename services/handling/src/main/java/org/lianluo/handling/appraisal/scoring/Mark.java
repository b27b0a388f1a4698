package org.lianluo.handling.appraisal.scoring;

import java.math.BigDecimal;
import java.util.UUID;

/**
 * What somebody entered for a unit.
 *
 * @param indicator code of the indicator
 * @param assignmentId the item; null for the unit as a whole
 */
public record Mark(String indicator, UUID assignmentId, BigDecimal points) {

    boolean isOf(String code, UUID item) {
        return indicator.equals(code) && (item == null ? assignmentId == null : item.equals(assignmentId));
    }
}
