package org.lianluo.suggestion.opinion;

/** How an opinion gets from one state to another: what the state before must allow, the state after, the step of history. */
public enum OpinionMove {
    SUBMIT(null, OpinionStatus.RECEIVED, OpinionStep.SUBMIT),
    ANSWER_ON_THE_SPOT(OpinionAction.TRIAGE, OpinionStatus.ANSWERED, OpinionStep.ANSWER),
    FORWARD(OpinionAction.TRIAGE, OpinionStatus.TRANSFERRED, OpinionStep.FORWARD),
    CONVERT(OpinionAction.TRIAGE, OpinionStatus.UNDER_CONVERSION, OpinionStep.CONVERT),
    CLAIM(OpinionAction.CLAIM, OpinionStatus.UNDER_CONVERSION, OpinionStep.CLAIM),
    REFER_OUT(OpinionAction.TRIAGE, OpinionStatus.REFERRED_OUT, OpinionStep.REFER_OUT),
    REJECT(OpinionAction.TRIAGE, OpinionStatus.REJECTED, OpinionStep.REJECT),
    MERGE(OpinionAction.TRIAGE, OpinionStatus.MERGED, OpinionStep.MERGE),
    ACCEPT(OpinionAction.ACCEPT, OpinionStatus.IN_HANDLING, OpinionStep.ACCEPT),
    SET_ASIDE(OpinionAction.SET_ASIDE, OpinionStatus.SET_ASIDE, OpinionStep.SET_ASIDE),
    RESTORE(OpinionAction.RESTORE, OpinionStatus.RECEIVED, OpinionStep.RESTORE),
    SEND_BACK(OpinionAction.SEND_BACK, OpinionStatus.RECEIVED, OpinionStep.SEND_BACK),
    HANDLE_AGAIN(OpinionAction.HANDLE_AGAIN, OpinionStatus.IN_HANDLING, OpinionStep.HANDLE_AGAIN),
    ADOPT(OpinionAction.ADOPT, OpinionStatus.CONVERTED, OpinionStep.ADOPT),
    DECLINE(OpinionAction.DECLINE, OpinionStatus.RECEIVED, OpinionStep.DECLINE),
    RELEASE(OpinionAction.RELEASE, OpinionStatus.RECEIVED, OpinionStep.RELEASE),
    MERGE_TARGET_FELL(OpinionAction.RELEASE, OpinionStatus.RECEIVED, OpinionStep.MERGE_TARGET_FELL),
    ANSWER(OpinionAction.ANSWER, OpinionStatus.ANSWERED, OpinionStep.ANSWER),
    RELAY(OpinionAction.RELAY, OpinionStatus.FED_BACK, OpinionStep.RELAY),
    RATE(OpinionAction.RATE, OpinionStatus.CLOSED, OpinionStep.RATE),
    REOPEN_AT_UNIT(OpinionAction.RATE, OpinionStatus.REOPENED, OpinionStep.RATE),
    REOPEN_AT_STATION(OpinionAction.RATE, OpinionStatus.RECEIVED, OpinionStep.RATE),
    CLOSE(OpinionAction.CLOSE, OpinionStatus.CLOSED, OpinionStep.CLOSE),
    WITHDRAW(OpinionAction.WITHDRAW, OpinionStatus.WITHDRAWN, OpinionStep.WITHDRAW);

    private final OpinionAction action;
    private final OpinionStatus next;
    private final OpinionStep step;

    OpinionMove(OpinionAction action, OpinionStatus next, OpinionStep step) {
        this.action = action;
        this.next = next;
        this.step = step;
    }

    /** Refuses with {@code illegal-transition} where the state does not allow it; a new opinion has no state yet. */
    void check(OpinionStatus before) {
        if (before != null) {
            before.require(action);
        }
    }

    OpinionStatus next() {
        return next;
    }

    OpinionStep step() {
        return step;
    }
}
