package org.lianluo.suggestion.proposal;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Who may withdraw next: the lead deputy begins, in writing; each of the others follows for themselves, once. */
final class WithdrawalRules {

    private WithdrawalRules() {}

    static void check(Suggestion suggestion, String deputy, String statement) {
        Signatures signatures = suggestion.signatures();
        if (!signatures.include(deputy)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        boolean lead = deputy.equals(signatures.leadDeputyCode());
        if (lead && statement == null) {
            throw ProblemException.onField(CommonProblem.VALIDATION_FAILED, "/statement");
        }
        if (!lead && !signatures.of(signatures.leadDeputyCode()).isWithdrawn()) {
            throw new ProblemException(SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
        }
        if (signatures.of(deputy).isWithdrawn()) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
    }
}
