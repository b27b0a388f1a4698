package org.lianluo.station.mandate;

import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.deputy.DeputyStatus;

/** What may happen to a mandate before its end, and from which standing: the whole table. The end is a matter of its own. */
enum StepKind {
    /** Elected at a general election (换届选举, 代表法 2025 §2); the day before its entry on which it began. */
    ELECTED(DeputyStatus.ACTIVE, DeputyStatus.ACTIVE),
    /** Elected in a by-election (补选, 地方组织法 2022 §45). */
    BY_ELECTED(DeputyStatus.ACTIVE, DeputyStatus.ACTIVE),
    /** May not act for the time being (暂时停止执行代表职务, 代表法 2025 §61). */
    SUSPENDED(DeputyStatus.ACTIVE, DeputyStatus.SUSPENDED),
    /** Acts again, once what it was suspended for is over (恢复执行代表职务, 代表法 2025 §61). */
    RESUMED(DeputyStatus.SUSPENDED, DeputyStatus.ACTIVE);

    private final DeputyStatus from;
    private final DeputyStatus to;

    StepKind(DeputyStatus from, DeputyStatus to) {
        this.from = from;
        this.to = to;
    }

    /** The standing that this leads to; refused with {@code illegal-transition} from any other than its own. */
    DeputyStatus from(DeputyStatus current) {
        if (current != from) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", current)
                    .with("action", this);
        }
        return to;
    }

    /** Whether it says how the mandate began. */
    boolean isElection() {
        return this == ELECTED || this == BY_ELECTED;
    }
}
