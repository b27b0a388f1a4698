package org.lianluo.handling.assignment.suggestion;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.lianluo.handling.assignment.AssignmentMode;
import org.lianluo.handling.assignment.Complexity;

/**
 * What the intake office hands over, the same for all units.
 *
 * @param handedOverOn first step of the handing over, from committee to government office; null where there is one step
 */
@Embeddable
record Terms(
        @Embedded SuggestionMatter matter,
        @Enumerated(EnumType.STRING) AssignmentMode mode,
        @Enumerated(EnumType.STRING) Complexity complexity,
        LocalDate handedOverOn) {

    Terms handedOverOn(LocalDate day) {
        return new Terms(matter, mode, complexity, day);
    }
}
