package org.lianluo.handling.assignment.terms;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * What the intake office hands over, the same for all units.
 *
 * @param handedOverOn first step of the handing over, from committee to government office; null where there is one step
 */
@Embeddable
public record Terms(
        @Embedded SuggestionMatter matter,
        @Enumerated(EnumType.STRING) AssignmentMode mode,
        @Enumerated(EnumType.STRING) Complexity complexity,
        LocalDate handedOverOn) {

    /** The same with a corrected day. */
    public Terms handedOverOn(LocalDate day) {
        return new Terms(matter, mode, complexity, day);
    }
}
