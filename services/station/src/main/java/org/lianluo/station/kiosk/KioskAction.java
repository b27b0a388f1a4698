package org.lianluo.station.kiosk;

import static org.lianluo.station.kiosk.KioskStatus.ACTIVE;
import static org.lianluo.station.kiosk.KioskStatus.ENROLLING;
import static org.lianluo.station.kiosk.KioskStatus.REVOKED;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a kiosk, and from which states: the whole state machine. */
enum KioskAction {
    /** A code for its device is given out (发登记码). */
    ISSUE_CODE(null, ENROLLING),
    /** Its device is let in (登记). */
    ENROL(ACTIVE, ENROLLING),
    /** It shows something else (配置). */
    CONFIGURE(null, ENROLLING, ACTIVE),
    /** Something about it is found, or gone (故障). */
    NOTE(null, ACTIVE),
    /** Its device is let in no more (停用). */
    REVOKE(REVOKED, ENROLLING, ACTIVE);

    private final KioskStatus to;
    private final Set<KioskStatus> from;

    KioskAction(KioskStatus to, KioskStatus first, KioskStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    boolean isAllowedIn(KioskStatus current) {
        return from.contains(current);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    KioskStatus from(KioskStatus current) {
        if (!isAllowedIn(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
