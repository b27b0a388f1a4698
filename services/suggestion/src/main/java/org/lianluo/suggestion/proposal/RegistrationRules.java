package org.lianluo.suggestion.proposal;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What a registration may say of publication: confidential is never published, withholding needs a reason otherwise. */
final class RegistrationRules {

    private RegistrationRules() {}

    /** Refuses unless the suggestion may be registered as asked; also before a number is drawn. */
    static void check(Suggestion suggestion, boolean publish, String withheldReason) {
        suggestion.status().require(SuggestionAction.REGISTER);
        if (publish && suggestion.proposal().isConfidential()) {
            throw ProblemException.onField(SuggestionProblem.CONFIDENTIAL_NOT_PUBLISHED, "/publish");
        }
        boolean reasonNeeded = !publish && !suggestion.proposal().isConfidential();
        if (withheldReason == null ? reasonNeeded : publish) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/withheldReason");
        }
    }
}
