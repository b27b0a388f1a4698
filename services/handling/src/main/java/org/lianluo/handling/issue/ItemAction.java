package org.lianluo.handling.issue;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to an item of an issue list, and from which states: the whole state machine. */
public enum ItemAction {
    /** The committee names the unit; the state stays. Only before the hand-over. */
    NAME_UNIT(null, ItemStatus.LISTED),
    /** The units get the list; the state stays, and the clocks run. */
    HAND_OVER(null, ItemStatus.LISTED),
    /** The unit gives its plan (整改方案). */
    PLAN(ItemStatus.PLAN_RECEIVED, ItemStatus.LISTED),
    /** The unit is at it, or at it again (整改中). */
    START(ItemStatus.RECTIFYING, ItemStatus.PLAN_RECEIVED, ItemStatus.CONTINUING),
    /** The unit says what became of it (研究处理情况). */
    REPORT_RESULT(ItemStatus.RECTIFIED, ItemStatus.RECTIFYING),
    /** The committee comments on the result (征求意见); the state stays. */
    COMMENT(null, ItemStatus.RECTIFIED),
    /** The committee found it put right (核实销号). */
    VERIFY(ItemStatus.VERIFIED, ItemStatus.RECTIFIED),
    /** The committee found it not put right (继续整改). */
    CONTINUE(ItemStatus.CONTINUING, ItemStatus.RECTIFIED);

    private final ItemStatus to;
    private final Set<ItemStatus> from;

    ItemAction(ItemStatus to, ItemStatus first, ItemStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    ItemStatus from(ItemStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
