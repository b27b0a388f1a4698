package org.lianluo.handling.assignment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * How a unit says how far it is.
 *
 * @param code of the unit's own system; null where it names the stage itself
 * @param label of the code, as the unit's table had it; null where the table has none
 * @param stage null for a code that the table does not have: it is never guessed
 */
@Embeddable
public record ProgressWord(
        String code,
        String label,
        @Enumerated(EnumType.STRING) HandlingStage stage) {

    /** The stage itself. */
    public static ProgressWord of(HandlingStage stage) {
        return new ProgressWord(null, null, stage);
    }

    /** A code that the unit's table does not have. */
    public static ProgressWord unknown(String code) {
        return new ProgressWord(code, null, null);
    }

    public boolean isUnknown() {
        return stage == null;
    }
}
