package org.lianluo.station.mandate;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals about the course of mandates. */
final class MandateProblem {

    static final ProblemCode MANDATE_DEPUTY_UNKNOWN = new ProblemCode(
            "mandate-deputy-unknown", 422, "本区域没有该代表，请核对", "There is no such deputy in the region; check it");
    static final ProblemCode MANDATE_ENDED =
            new ProblemCode("mandate-ended", 409, "该代表资格已终止", "That mandate has ended");
    static final ProblemCode MATTER_OPEN = new ProblemCode(
            "matter-open", 409, "该代表已有同一事由的待公告事项", "An end of that mandate on the same ground is proposed already");
    static final ProblemCode MATTER_ABSENCES_TOO_FEW = new ProblemCode(
            "matter-absences-too-few",
            422,
            "未经批准的缺席不足两次，不能以此终止代表资格",
            "There are fewer than two absences without approval, so the mandate can't end for them");
    static final ProblemCode MANDATE_DAY_AHEAD =
            new ProblemCode("mandate-day-ahead", 422, "日期不能晚于今天", "The day can't be in the future");
    static final ProblemCode STEP_GROUND_MISSING = new ProblemCode(
            "step-ground-missing",
            422,
            "暂停执行代表职务须选择法定情形；其他事项不选",
            "A suspension needs its legal ground; other steps have none");
    static final ProblemCode STEP_AFTER_BEGINNING = new ProblemCode(
            "step-after-beginning",
            422,
            "当选日期不能晚于已登记的任期开始日",
            "The day of the election can't be after the recorded beginning of the mandate");
    static final ProblemCode ABSENCE_EXISTS = new ProblemCode(
            "absence-exists", 409, "该代表在这次会议的缺席已登记", "The absence of that deputy from that session is entered already");

    private MandateProblem() {}
}
