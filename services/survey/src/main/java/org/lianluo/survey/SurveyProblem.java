package org.lianluo.survey;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the survey service's own rules. */
public final class SurveyProblem {

    public static final ProblemCode REASON_REQUIRED =
            new ProblemCode("reason-required", 422, "不满意时应当说明理由", "A dissatisfied rating needs a reason");

    public static final ProblemCode NO_REMARK =
            new ProblemCode("no-remark", 409, "代表没有补充反馈意见", "The deputy has left no remark");

    public static final ProblemCode HANDLED_AGAIN = new ProblemCode(
            "handled-again",
            409,
            "该建议已再次交办或者再次答复，补充意见不再计入",
            "The unit handles it again or has replied again already, so a remark on this reply no longer counts");

    public static final ProblemCode UNKNOWN_LINK = new ProblemCode(
            "unknown-link", 404, "链接无效，请向联络站索取新的链接", "The link is not valid; ask the station for a new one");

    public static final ProblemCode LINK_EXPIRED = new ProblemCode(
            "link-expired", 409, "链接已过有效期，请向联络站索取新的链接", "The link has expired; ask the station for a new one");

    public static final ProblemCode WRONG_GRADES = new ProblemCode(
            "wrong-grades",
            422,
            "对联络站评一项，对答复评态度和结果两项",
            "A station gets one grade; an answer gets one of the attitude and one of the result");

    public static final ProblemCode ANSWER_NOT_GIVEN = new ProblemCode(
            "answer-not-given", 422, "本站没有向反映人反馈过这件社情民意的答复", "This station has given no answer to that opinion back");

    public static final ProblemCode ANSWER_HAS_LINK = new ProblemCode(
            "answer-has-link",
            409,
            "这份答复已有评价链接：已评价的不再发，未使用的请先作废",
            "This answer has a rating link; withdraw one that was not used, a rated answer gets no other");

    private SurveyProblem() {}
}
