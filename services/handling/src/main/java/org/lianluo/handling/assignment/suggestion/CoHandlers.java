package org.lianluo.handling.assignment.suggestion;

import java.time.Instant;
import java.util.List;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

/** The co-handlers of a suggestion in a round, whose opinions the lead needs while their time runs. */
public record CoHandlers(List<SuggestionAssignment> units) {

    /** Refuses while an office has to coordinate one of them, or an opinion is still to come and its due date has not passed, where the place waits for it. */
    void mustHaveSpoken(ReplyRules rules, Instant at) {
        if (!rules.coOpinionRequired()) {
            return;
        }
        List<String> escalated = units.stream()
                .filter(SuggestionAssignment::isEscalated)
                .map(Assignment::unitCode)
                .toList();
        if (!escalated.isEmpty()) {
            throw new ProblemException(HandlingProblem.ESCALATION_UNDECIDED).with("units", escalated);
        }
        List<String> awaited = units.stream()
                .filter(unit -> unit.isOpen() && !unit.opinionDue().isOver(at))
                .map(Assignment::unitCode)
                .toList();
        if (!awaited.isEmpty()) {
            throw new ProblemException(HandlingProblem.CO_OPINIONS_OUTSTANDING).with("units", awaited);
        }
    }

    /** The lead replied: nobody has to coordinate any more. */
    void lapse(Act act) {
        units.forEach(unit -> unit.lapseEscalation(act));
    }
}
