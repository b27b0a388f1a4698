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

    public static final ProblemCode WRONG_SUBJECT = new ProblemCode(
            "wrong-subject",
            422,
            "评议单位应当写明主要负责人，评价人员应当写明职务和任职机关",
            "A unit is named with who is responsible, a person with office and organ");

    public static final ProblemCode NO_SUCH_PART = new ProblemCode(
            "no-such-part", 422, "本次评议没有这个序号的评议组或者评议对象", "The evaluation has no group or subject of that number");

    public static final ProblemCode VISIT_NOT_YET =
            new ProblemCode("visit-not-yet", 422, "视察调查的日期不能晚于今天", "The day of a visit is not after today");

    public static final ProblemCode TOO_MANY_VISITS = new ProblemCode(
            "too-many-visits", 409, "本次评议登记的视察调查已达上限", "The evaluation has as many visits as it can have");

    public static final ProblemCode SURVEY_TAKEN =
            new ProblemCode("survey-taken", 409, "这次测评已经登记在本次评议", "That survey belongs to the evaluation already");

    public static final ProblemCode TOO_MANY_SURVEYS =
            new ProblemCode("too-many-surveys", 409, "一次评议最多三次测评", "An evaluation has three surveys at most");

    public static final ProblemCode FINDINGS_MISSING =
            new ProblemCode("findings-missing", 409, "还有评议对象没有评议意见", "Something was not found of each subject yet");

    public static final ProblemCode SURVEYS_MISSING = new ProblemCode(
            "surveys-missing",
            409,
            "测评次数不足：专项工作评议三次，其他一次",
            "Surveys are missing: a focused evaluation needs three, another one");

    private SurveyProblem() {}
}
