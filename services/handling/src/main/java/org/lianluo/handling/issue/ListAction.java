package org.lianluo.handling.issue;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may be done with a list: all of it before the hand-over. */
public enum ListAction {
    /** The opinion letter is written or corrected (起草审议意见书); the state stays. */
    WRITE_LETTER(ListStatus.DRAFT),
    /** An issue is entered (列入问题); the state stays. */
    ENTER_ITEM(ListStatus.DRAFT),
    /** The units that are to put an issue right are named (确定责任单位); the state stays. */
    NAME_UNITS(ListStatus.DRAFT),
    /** The letter goes to the units (交办). */
    HAND_OVER(ListStatus.HANDED_OVER);

    private final ListStatus to;

    ListAction(ListStatus to) {
        this.to = to;
    }

    /** The state that this leads to; refused with {@code illegal-transition} once the list was handed over. */
    public ListStatus from(ListStatus current) {
        if (current != ListStatus.DRAFT) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }
}
