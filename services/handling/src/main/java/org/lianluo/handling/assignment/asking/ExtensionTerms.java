package org.lianluo.handling.assignment.asking;

import java.time.LocalDate;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.ExtensionRule;
import org.lianluo.shared.problem.ProblemException;

/**
 * What a region allows a unit that needs more time.
 *
 * @param rule by whose leave
 * @param most last day that it may come to, whoever consents
 * @param decideBy last day to decide
 */
public record ExtensionTerms(ExtensionRule rule, DueDate most, DueDate decideBy) {

    /** Refuses where the region gives no more time. */
    public void mustAllow() {
        if (rule == ExtensionRule.NONE) {
            throw new ProblemException(HandlingProblem.EXTENSION_NOT_ALLOWED)
                    .with("policy", PolicyKey.SUGGESTION_EXTENSION.key())
                    .with("value", rule);
        }
    }

    /** Refuses a day that gives no more time, and one that is beyond all that may be given. */
    public void mustCover(LocalDate until, DueDate now) {
        if (now.due() != null && !until.isAfter(now.due())) {
            throw ProblemException.onField(HandlingProblem.EXTENSION_GIVES_NO_TIME, "/until")
                    .with("due", now.due());
        }
        if (most.due() != null && until.isAfter(most.due())) {
            throw ProblemException.onField(HandlingProblem.EXTENSION_BEYOND_MOST, "/until")
                    .with("latest", most.due())
                    .with("rule", most.rule());
        }
    }
}
