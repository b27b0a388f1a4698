package org.lianluo.handling.supervision;

import java.time.LocalDate;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

/**
 * What a unit is asked.
 *
 * @param due last day for the answer
 */
public record Ask(String unitCode, String text, LocalDate due) {

    /** Refuses a last day that is over. */
    static void mustBeAhead(Act act, LocalDate due, String pointer) {
        if (due.isBefore(ChinaTime.dateOf(act.at()))) {
            throw ProblemException.onField(HandlingProblem.SUPERVISION_DUE_OVER, pointer);
        }
    }
}
