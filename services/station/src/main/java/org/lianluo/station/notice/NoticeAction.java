package org.lianluo.station.notice;

import static org.lianluo.station.notice.NoticeStatus.DRAFT;
import static org.lianluo.station.notice.NoticeStatus.PUBLISHED;
import static org.lianluo.station.notice.NoticeStatus.WITHDRAWN;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What may happen to a notice, and from which states: the whole state machine. */
enum NoticeAction {
    /** It is written anew before anybody else sees it (修改). */
    CHANGE(null, DRAFT),
    /** A file is added or removed (附件); of a published one that is a new edition. */
    FILE(null, DRAFT, PUBLISHED),
    /** Whom it is for can read it (发布). */
    PUBLISH(PUBLISHED, DRAFT),
    /** It says something else from now on, in a new edition (更正). */
    CORRECT(null, PUBLISHED),
    /** Somebody opens it (阅读). */
    READ(null, PUBLISHED),
    /** Nobody but its keepers sees it any more (撤回). */
    WITHDRAW(WITHDRAWN, DRAFT, PUBLISHED);

    private final NoticeStatus to;
    private final Set<NoticeStatus> from;

    NoticeAction(NoticeStatus to, NoticeStatus first, NoticeStatus... more) {
        this.to = to;
        this.from = EnumSet.of(first, more);
    }

    /** The state that this leads to; refused with {@code illegal-transition} from any other than its own. */
    NoticeStatus from(NoticeStatus current) {
        if (!from.contains(current)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to == null ? current : to;
    }
}
