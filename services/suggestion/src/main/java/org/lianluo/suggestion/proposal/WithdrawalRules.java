package org.lianluo.suggestion.proposal;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Who may withdraw next: the lead deputy begins, in writing; each of the others follows for himself, once. */
final class WithdrawalRules {

    private WithdrawalRules() {}

    static void check(Suggestion suggestion, String deputy, String statement) {
        if (!suggestion.isSignedBy(deputy)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        boolean lead = deputy.equals(suggestion.leadDeputyCode());
        if (lead && statement == null) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/statement");
        }
        if (!lead && !suggestion.signatures().get(suggestion.leadDeputyCode()).isWithdrawn()) {
            throw new ProblemException(SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
        }
        if (suggestion.signatures().get(deputy).isWithdrawn()) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
    }
}
