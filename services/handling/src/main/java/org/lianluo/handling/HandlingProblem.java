package org.lianluo.handling;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the handling service's own rules. */
public enum HandlingProblem implements ProblemCode {
    RETURN_TOO_LATE(422, "退回期限已过，应当办理", "The time for returning is over; the case must be handled"),
    EXTENSION_TOO_LATE(422, "办理期限已过，不能延期", "The due date has passed; it can't be extended"),
    EXTENSION_ALREADY_TAKEN(422, "只能延期一次", "The one extension was taken already"),
    NO_EXTENSION_IN_REHANDLING(422, "再次办理不能延期", "There is no extension in re-handling"),
    WRONG_SUBJECT(409, "该操作不适用于此类交办件", "This is not done with that kind of case"),
    UNKNOWN_SUGGESTION(422, "建议不存在或尚未登记", "There is no such suggestion, or it is not registered"),
    SUGGESTION_WITHDRAWN(422, "该建议已撤回", "The deputies withdrew the suggestion"),
    ROLES_DO_NOT_FIT_MODE(422, "承办单位的分工与交办方式不符", "The parts of the units don't fit the mode"),
    UNIT_TWICE(422, "同一单位不能重复交办", "A unit is named twice"),
    UNIT_NOT_ACTIVE(422, "承办单位不存在或已撤销", "There is no such handling unit, or it is closed"),
    HANDED_OVER_IN_FUTURE(422, "首次交办日期不能晚于交办之日", "The first step of the handing over can't come after the assignment"),
    HANDED_OVER_BEFORE_REGISTRATION(
            422, "首次交办日期不能早于建议登记之日", "The first step of the handing over can't come before the registration"),
    REHANDLING_HAS_NO_HAND_OVER(
            422,
            "再次办理的期限自代表反馈之日起算，与首次交办日期无关",
            "The clock of re-handling runs from the feedback, not from the handing over"),
    NOT_THIS_PART(422, "本单位的承办方式不进行此操作", "With its part in the case the unit does not do this"),
    NOT_A_SIGNER(422, "该代表不是建议的领衔或联名代表", "That deputy did not sign the suggestion"),
    CONTACT_IN_FUTURE(422, "沟通日期不能晚于今天", "A contact can't lie ahead"),
    CONTACT_TOO_EARLY(
            422,
            "沟通日期不能早于建议登记之日，也不能早于交办之日三十日以上",
            "A contact can't be older than the registration, nor than thirty days before the assignment"),
    CONTACT_REQUIRED(422, "答复前应当与代表沟通", "The unit must have talked with the deputy before it drafts a reply"),
    COMMITMENT_REQUIRED(422, "B类答复应当列明承诺事项及完成时限", "A reply of class B must say what is promised, and until when"),
    COMMITMENT_DUE_OVER(422, "承诺事项的完成时限已过", "The day until when it is promised is over"),
    CO_OPINIONS_OUTSTANDING(422, "会办意见尚未到齐", "Opinions of co-handlers are still to come");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    HandlingProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
