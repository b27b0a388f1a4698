package org.lianluo.suggestion.motion;

import static org.lianluo.suggestion.motion.MotionAction.CHANGE;
import static org.lianluo.suggestion.motion.MotionAction.CONFIRM;
import static org.lianluo.suggestion.motion.MotionAction.DECIDE_WITHDRAWAL;
import static org.lianluo.suggestion.motion.MotionAction.EXAMINE;
import static org.lianluo.suggestion.motion.MotionAction.HANDLE_AS_SUGGESTION;
import static org.lianluo.suggestion.motion.MotionAction.PLAN;
import static org.lianluo.suggestion.motion.MotionAction.RATE;
import static org.lianluo.suggestion.motion.MotionAction.REPORT;
import static org.lianluo.suggestion.motion.MotionAction.SEND_TO_COMMITTEE;
import static org.lianluo.suggestion.motion.MotionAction.SUBMIT;
import static org.lianluo.suggestion.motion.MotionAction.TABLE;
import static org.lianluo.suggestion.motion.MotionAction.VOTE;
import static org.lianluo.suggestion.motion.MotionAction.WITHDRAW;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;

/** States of a motion, and what may be done in each. */
public enum MotionStatus {
    /** 草拟 */
    DRAFT(CHANGE, CONFIRM, SUBMIT, WITHDRAW),
    /** 已提出: with the presidium */
    SUBMITTED(TABLE, SEND_TO_COMMITTEE, HANDLE_AS_SUGGESTION, WITHDRAW),
    /** 专门委员会审议 */
    WITH_COMMITTEE(EXAMINE, WITHDRAW),
    /** 委员会已提出意见: with the presidium again */
    EXAMINED(TABLE, HANDLE_AS_SUGGESTION, WITHDRAW),
    /** 列入会议议程: withdrawn only with the presidium's consent, and before the vote */
    TABLED(WITHDRAW, DECIDE_WITHDRAWAL, VOTE),
    /** 作为代表建议处理 */
    AS_SUGGESTION(),
    /** 已撤回 */
    WITHDRAWN(),
    /** 未通过 */
    REJECTED(),
    /** 通过: the government is to say how it will carry it out */
    ADOPTED(PLAN),
    /** 已制定实施方案: the government is to report */
    PLANNED(REPORT),
    /** 已报告: the members are to rate it */
    REPORTED(RATE),
    /** 已办结 */
    CLOSED();

    private final Set<MotionAction> allowed;

    MotionStatus(MotionAction... allowed) {
        this.allowed = Set.of(allowed);
    }

    /** Refuses with {@code illegal-transition} what this state does not allow. */
    void require(MotionAction action) {
        if (!allowed.contains(action)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", this)
                    .with("action", action);
        }
    }

    /** Whose turn it is: who may do something that its deputies don't do themselves. */
    Set<Role> turn() {
        return allowed.stream()
                .map(MotionAction::by)
                .filter(role -> role != Role.DEPUTY)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The states in which it waits for a role. */
    public static Set<MotionStatus> waitingFor(Role role) {
        return Arrays.stream(values())
                .filter(status -> status.turn().contains(role))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MotionStatus.class)));
    }

    /** Those from the congress's resolution on, in which it is the government's matter, too. */
    public static Set<MotionStatus> adopted() {
        return EnumSet.of(ADOPTED, PLANNED, REPORTED, CLOSED);
    }
}
