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

    public static final ProblemCode MORE_THAN_ALL =
            new ProblemCode("more-than-all", 422, "人数或者票数多于名册人数", "There are more than the roster has");

    public static final ProblemCode NO_QUORUM =
            new ProblemCode("no-quorum", 422, "到会人数不足法定人数，不能开始", "Too few are present to hold it");

    public static final ProblemCode NO_ANSWER_NOW = new ProblemCode(
            "no-answer-now", 409, "结果尚未公布，或者已经作过说明", "Nothing is announced yet, or it was answered already");

    public static final ProblemCode RULE_UNUSABLE =
            new ProblemCode("rule-unusable", 422, "判定规则不完整或者自相矛盾", "The rule is incomplete or contradicts itself");

    public static final ProblemCode TWICE_ON_ROSTER =
            new ProblemCode("twice-on-roster", 422, "名册中有重复人员", "Somebody is on the roster twice");

    public static final ProblemCode UNKNOWN_DEPUTIES =
            new ProblemCode("unknown-deputies", 422, "有的代码不是代表代码，请核对", "No deputy has some of these codes; check them");

    public static final ProblemCode AMENDMENT_FIRST = new ProblemCode(
            "amendment-first",
            409,
            "修正案尚未表决并公布，不能先表决原案",
            "The vote on an amendment comes first and is not announced yet");

    public static final ProblemCode UNKNOWN_SURVEY =
            new ProblemCode("unknown-survey", 422, "没有这项测评或者表决", "No such survey or vote is known");

    public static final ProblemCode UNKNOWN_ITEM =
            new ProblemCode("unknown-item", 422, "票上没有这一项", "The paper has no such item");

    public static final ProblemCode UNKNOWN_MARK =
            new ProblemCode("unknown-mark", 422, "票上没有这一选项", "The paper has no such mark");

    public static final ProblemCode MARKED_TWICE =
            new ProblemCode("marked-twice", 422, "同一项只能选一个选项", "An item has one mark");

    public static final ProblemCode OWN_MATTER =
            new ProblemCode("own-matter", 422, "不得测评本人负责的事项", "Nobody rates what they answer for");

    public static final ProblemCode NOT_ON_ROSTER = new ProblemCode("not-on-roster", 422, "不在名册中", "Not on the roster");

    public static final ProblemCode ON_PAPER = new ProblemCode(
            "on-paper", 409, "已领取纸质票，不能再用手机投票", "They have a paper of the hall and can’t vote by phone as well");

    public static final ProblemCode TOOK_PART =
            new ProblemCode("took-part", 409, "已用手机投票，不能再领取纸质票", "They voted by phone and can’t have a paper as well");

    public static final ProblemCode DEPARTED = new ProblemCode(
            "departed",
            409,
            "名册开始后离任，不再参加；基数不变",
            "They left after the roster was frozen and take no part; the base stays");

    public static final ProblemCode NO_HALL =
            new ProblemCode("no-hall", 409, "本次测评不在会场计票", "This survey is not counted in a hall");

    public static final ProblemCode NO_PHONE =
            new ProblemCode("no-phone", 409, "本次测评不用手机投票", "This survey takes no papers by phone");

    public static final ProblemCode COUNT_DOES_NOT_ADD_UP = new ProblemCode(
            "count-does-not-add-up",
            422,
            "有效票、无效票之和不等于收回票数",
            "Valid and void papers don’t add up to those that came back");

    public static final ProblemCode COUNTED_BY_TWO = new ProblemCode(
            "counted-by-two",
            409,
            "两名计票人已经录入，由总监票人处理差异",
            "Two tellers have entered their counts; the head teller decides where they differ");

    public static final ProblemCode COUNTED_ALREADY =
            new ProblemCode("counted-already", 409, "您已经录入过计票结果", "You have entered your count already");

    public static final ProblemCode NOT_COUNTED =
            new ProblemCode("not-counted", 409, "两名计票人的结果尚未齐全或者尚不一致", "The two counts are not both there, or differ");

    public static final ProblemCode NO_DIFFERENCE =
            new ProblemCode("no-difference", 409, "两名计票人的结果一致，无须处理", "The two counts agree: nothing is to be decided");

    public static final ProblemCode NOT_YET =
            new ProblemCode("not-yet", 409, "测评截止以前，任何渠道都不显示结果", "Nothing of the result is shown before the close");

    public static final ProblemCode NOTHING_TO_REPEAT = new ProblemCode(
            "nothing-to-repeat", 409, "没有已整改、可以再次测评的事项", "Nothing that was put right can be rated again");

    public static final ProblemCode IN_THE_FUTURE =
            new ProblemCode("in-the-future", 422, "日期不得晚于今天", "The day is later than today");

    public static final ProblemCode NAMED_IN_A_HALL = new ProblemCode(
            "named-in-a-hall",
            422,
            "在会场计票的不能记名：看不出每张票是谁的",
            "Papers counted in a hall can’t have names: nobody knows whose each is");
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

    public static final ProblemCode WRONG_EVALUATION_SUBJECT = new ProblemCode(
            "wrong-evaluation-subject",
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
            new ProblemCode("survey-taken", 409, "这次测评已经登记在一次评议", "That survey belongs to an evaluation already");

    public static final ProblemCode NO_PERSON =
            new ProblemCode("no-person", 422, "任后履职评价的对象应当是被任命人员", "A post-appointment review rates persons");

    public static final ProblemCode SURVEY_UNFIT = new ProblemCode(
            "survey-unfit",
            422,
            "这次测评的类型或者测评单位与评议不符，或者已经作废，请另选一次测评",
            "The survey is void, of another kind, or doesn't rate all units that are evaluated; choose another");

    public static final ProblemCode TOO_MANY_SURVEYS =
            new ProblemCode("too-many-surveys", 409, "一次评议最多三次测评", "An evaluation has three surveys at most");

    public static final ProblemCode FINDINGS_MISSING =
            new ProblemCode("findings-missing", 409, "还有评议对象没有评议意见", "Something was not found of each subject yet");

    public static final ProblemCode SURVEYS_MISSING = new ProblemCode(
            "surveys-missing",
            409,
            "已公布的测评次数不足：专项工作评议三次，其他一次",
            "Announced surveys are missing: a focused evaluation needs three, another one");

    public static final ProblemCode PERSONAL_NUMBER_IN_TEXT = new ProblemCode(
            "personal-number-in-text",
            422,
            "文字中含有个人号码，请删去后再提交",
            "The text holds a number of a person; take it out and send again");

    private SurveyProblem() {}
}
