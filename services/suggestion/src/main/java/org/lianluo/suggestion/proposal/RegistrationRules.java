package org.lianluo.suggestion.proposal;

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
            throw ProblemException.invalid(
                    "/withheldReason", "不公开时请说明理由，公开时不填", "Say why it is not published; leave it out where it is");
        }
    }
}
