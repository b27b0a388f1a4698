package org.lianluo.suggestion.proposal;

import static org.lianluo.suggestion.proposal.SuggestionAction.CHANGE;
import static org.lianluo.suggestion.proposal.SuggestionAction.CONCLUDE_REVIEW;
import static org.lianluo.suggestion.proposal.SuggestionAction.CONFIRM;
import static org.lianluo.suggestion.proposal.SuggestionAction.MERGE;
import static org.lianluo.suggestion.proposal.SuggestionAction.OPEN_REVIEW;
import static org.lianluo.suggestion.proposal.SuggestionAction.REFUSE;
import static org.lianluo.suggestion.proposal.SuggestionAction.REGISTER;
import static org.lianluo.suggestion.proposal.SuggestionAction.RETURN;
import static org.lianluo.suggestion.proposal.SuggestionAction.SUBMIT;
import static org.lianluo.suggestion.proposal.SuggestionAction.WITHDRAW;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** States of a suggestion (domain rules §2.2), and what a call may do in each. */
public enum SuggestionStatus {
    /** 草拟 */
    DRAFT(CHANGE, CONFIRM, SUBMIT, WITHDRAW),
    /** 已提交: with the intake office */
    SUBMITTED(REGISTER, RETURN, REFUSE, WITHDRAW),
    /** 已登记: has its number, to be assigned */
    REGISTERED(WITHDRAW, MERGE),
    /** 不予受理 */
    NOT_ACCEPTED(),
    /** 已撤回 */
    WITHDRAWN(),
    /** 已交办: not all units that reply have signed */
    ASSIGNED(WITHDRAW, MERGE),
    /** 办理中 */
    IN_HANDLING(WITHDRAW, MERGE),
    /** 已答复: feedback of some deputy is awaited */
    REPLIED(),
    /** 再次办理: a deputy was dissatisfied with a result */
    REHANDLING(),
    /** 待评审: a deputy is still dissatisfied after the last round of replies; a panel decides */
    REVIEW(OPEN_REVIEW, CONCLUDE_REVIEW),
    /** 跟踪落实: replied, and what is planned is to be done */
    TRACKING(),
    /** 已办结 */
    CLOSED(),
    /** 已解释说明: replied, but deferred or for reference */
    CLOSED_EXPLAINED();

    private final Set<SuggestionAction> allowed;

    SuggestionStatus(SuggestionAction... allowed) {
        this.allowed = Set.of(allowed);
    }

    /** Refuses with {@code illegal-transition} what this state does not allow. */
    public void require(SuggestionAction action) {
        if (!allows(action)) {
            throw refusal(action);
        }
    }

    public boolean allows(SuggestionAction action) {
        return allowed.contains(action);
    }

    /** The refusal of what this state does not allow. */
    public ProblemException refusal(SuggestionAction action) {
        return new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                .with("currentStatus", this)
                .with("action", action);
    }

    /** Whether it follows from assignments and feedback: from registration on, unless it was withdrawn. */
    public boolean isDerived() {
        return this == REGISTERED || ordinal() >= ASSIGNED.ordinal();
    }

    /** Whether units have it. */
    public boolean isAssigned() {
        return ordinal() >= ASSIGNED.ordinal();
    }

    /** The states in which the same matter counts as open. */
    public static Set<SuggestionStatus> open() {
        return EnumSet.of(SUBMITTED, REGISTERED, ASSIGNED, IN_HANDLING, REPLIED, REHANDLING, REVIEW, TRACKING);
    }
}
