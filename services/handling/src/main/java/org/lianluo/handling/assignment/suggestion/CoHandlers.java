package org.lianluo.handling.assignment.suggestion;

import java.time.Instant;
import java.util.List;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.terms.ReplyRules;
import org.lianluo.shared.problem.ProblemException;

/** The co-handlers of a suggestion in a round, whose opinions the lead needs while their time runs. */
public record CoHandlers(List<SuggestionAssignment> units) {

    /** Refuses while an opinion is still to come and its due date has not passed, where the place waits for it. */
    void mustHaveSpoken(ReplyRules rules, Instant at) {
        if (!rules.coOpinionRequired()) {
            return;
        }
        List<String> awaited = units.stream()
                .filter(unit -> unit.isOpen() && !unit.answerDue().isOver(at))
                .map(Assignment::unitCode)
                .toList();
        if (!awaited.isEmpty()) {
            throw new ProblemException(HandlingProblem.CO_OPINIONS_OUTSTANDING).with("units", awaited);
        }
    }
}
