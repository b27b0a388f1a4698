package org.lianluo.suggestion.opinion;

import static org.lianluo.suggestion.opinion.OpinionAction.ACCEPT;
import static org.lianluo.suggestion.opinion.OpinionAction.ADD_ATTACHMENT;
import static org.lianluo.suggestion.opinion.OpinionAction.ADD_PHOTO;
import static org.lianluo.suggestion.opinion.OpinionAction.ADOPT;
import static org.lianluo.suggestion.opinion.OpinionAction.ANSWER;
import static org.lianluo.suggestion.opinion.OpinionAction.CLAIM;
import static org.lianluo.suggestion.opinion.OpinionAction.CLOSE;
import static org.lianluo.suggestion.opinion.OpinionAction.DECLINE;
import static org.lianluo.suggestion.opinion.OpinionAction.FOLLOW;
import static org.lianluo.suggestion.opinion.OpinionAction.HANDLE_AGAIN;
import static org.lianluo.suggestion.opinion.OpinionAction.OFFER;
import static org.lianluo.suggestion.opinion.OpinionAction.RATE;
import static org.lianluo.suggestion.opinion.OpinionAction.RELAY;
import static org.lianluo.suggestion.opinion.OpinionAction.RELEASE;
import static org.lianluo.suggestion.opinion.OpinionAction.RELEASE_ATTACHMENT;
import static org.lianluo.suggestion.opinion.OpinionAction.RESTORE;
import static org.lianluo.suggestion.opinion.OpinionAction.SEND_BACK;
import static org.lianluo.suggestion.opinion.OpinionAction.SORT;
import static org.lianluo.suggestion.opinion.OpinionAction.TRIAGE;
import static org.lianluo.suggestion.opinion.OpinionAction.URGE;
import static org.lianluo.suggestion.opinion.OpinionAction.URGE_OTHERS;
import static org.lianluo.suggestion.opinion.OpinionAction.WITHDRAW;

import java.util.Set;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** States of an opinion, and what each allows. */
public enum OpinionStatus {
    /** 已受理: with the station, to be triaged */
    RECEIVED(
            TRIAGE,
            WITHDRAW,
            ADD_PHOTO,
            ADD_ATTACHMENT,
            RELEASE_ATTACHMENT,
            URGE,
            SORT,
            OFFER,
            CLAIM,
            OpinionAction.SET_ASIDE),
    /** 已转办: the unit has not accepted it yet */
    TRANSFERRED(ACCEPT, SEND_BACK, RELEASE_ATTACHMENT, URGE, URGE_OTHERS),
    /** 办理中 */
    IN_HANDLING(ANSWER, RELEASE_ATTACHMENT, URGE, URGE_OTHERS),
    /** 转化中: a deputy is asked to write a suggestion from it */
    UNDER_CONVERSION(ADOPT, DECLINE, RELEASE_ATTACHMENT, URGE, URGE_OTHERS, SORT),
    /** 已转为代表建议: answered when that suggestion is */
    CONVERTED(ANSWER, RELEASE, FOLLOW, RELEASE_ATTACHMENT, URGE, URGE_OTHERS, SORT),
    /** 已并案: follows the answer of another */
    MERGED(ANSWER, RELEASE, RELEASE_ATTACHMENT, SORT),
    /** 已答复 */
    ANSWERED(RELAY, RELEASE_ATTACHMENT, URGE, SORT),
    /** 已反馈: the constituent knows the answer and may rate it */
    FED_BACK(RATE, CLOSE, RELEASE_ATTACHMENT, SORT),
    /** 重新办理: the constituent was dissatisfied, the unit is told */
    REOPENED(HANDLE_AGAIN, RELEASE_ATTACHMENT, URGE, URGE_OTHERS),
    /** 已搁置: one of many with the same text, of which one is decided on; may be restored for a time */
    SET_ASIDE(RESTORE),
    /** 已办结 */
    CLOSED(),
    /** 已引导至其他渠道 */
    REFERRED_OUT(),
    /** 不予受理 */
    REJECTED(),
    /** 已撤回 */
    WITHDRAWN();

    private final Set<OpinionAction> allowed;

    OpinionStatus(OpinionAction... allowed) {
        this.allowed = Set.of(allowed);
    }

    /** Whether this can be done in this state. */
    public boolean allows(OpinionAction action) {
        return allowed.contains(action);
    }

    /** Refuses with {@code illegal-transition} what this state does not allow. */
    public void require(OpinionAction action) {
        if (!allows(action)) {
            throw new ProblemException(CommonProblem.ILLEGAL_TRANSITION)
                    .with("currentStatus", this)
                    .with("action", action);
        }
    }

    /** Whether its case is over, if it is not restored. */
    public boolean isEnd() {
        return allowed.isEmpty() || this == SET_ASIDE;
    }

    /** Whether others may still be merged into it: it will be answered, or is. */
    boolean canLeadAMerge() {
        return this != MERGED && this != REFERRED_OUT && this != REJECTED && this != WITHDRAWN && this != SET_ASIDE;
    }
}
