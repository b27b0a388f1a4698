package org.lianluo.station.reception;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of reception days. */
public final class ReceptionProblem {

    public static final ProblemCode RECEPTION_ENDS_BEFORE = new ProblemCode(
            "reception-ends-before", 422, "结束时间应当晚于开始时间，请改正", "It has to end after it begins; correct the times");
    public static final ProblemCode RECEPTION_STATION_UNKNOWN = new ProblemCode(
            "reception-station-unknown",
            422,
            "请选择本行政区域内正在运行的站点；主任接待代表日不填站点",
            "Choose an active station of the region; a directors' day has none");
    public static final ProblemCode RECEPTION_TOPICS = new ProblemCode(
            "reception-topics", 422, "主任接待代表日请填写一至三个议题", "A directors' day has one to three topics; enter them");
    public static final ProblemCode RECEPTION_NOTICE_TOO_SHORT = new ProblemCode(
            "reception-notice-too-short",
            422,
            "已经来不及按规定时间提前公告，请另选较晚的日期",
            "There is no time left to announce that day as long before as the rule says; choose a later one");
    public static final ProblemCode RECEPTION_WITHOUT_DEPUTIES = new ProblemCode(
            "reception-without-deputies", 422, "还没有接待代表，请先安排代表", "No deputy receives yet; put one down first");
    public static final ProblemCode RECEPTION_DEPUTY_UNKNOWN = new ProblemCode(
            "reception-deputy-unknown", 422, "没有这位在任代表，请核对代表编号", "There is no such active deputy; check the code");
    public static final ProblemCode RECEPTION_DEPUTY_BOOKED = new ProblemCode(
            "reception-deputy-booked",
            422,
            "该代表当天已安排在其他站点接待，请换一位代表或另选日期",
            "That deputy receives elsewhere on that day; choose another deputy or day");
    public static final ProblemCode RECEPTION_DAY_TAKEN = new ProblemCode(
            "reception-day-taken",
            422,
            "该站点当天已有接待安排，请另选日期",
            "The station receives on that day already; choose another day");
    public static final ProblemCode RECEPTION_DEPUTY_NOT_DOWN = new ProblemCode(
            "reception-deputy-not-down",
            422,
            "该代表不在当日接待名单中，请先换班再签到",
            "That deputy is not down for the day; replace deputies first");
    public static final ProblemCode RECEPTION_NOT_LATER = new ProblemCode(
            "reception-not-later", 422, "改期应当晚于原接待日期", "The new day has to be later than the one before");
    public static final ProblemCode RECEPTION_NOT_TODAY =
            new ProblemCode("reception-not-today", 409, "接待日当天才能开始接待", "It can be opened on its day only");
    public static final ProblemCode RECEPTION_VISITORS_WAIT = new ProblemCode(
            "reception-visitors-wait",
            409,
            "还有来访群众没有接待，请先接待或登记其离开",
            "Visitors are still waiting; hear them, or note that they left");
    public static final ProblemCode RECEPTION_PERSONAL_NUMBER = new ProblemCode(
            "reception-personal-number",
            422,
            "纪要中含有个人号码，请删去后再提交",
            "The minutes hold a number of a person; take it out and send again");
    public static final ProblemCode RECEPTION_NO_DIRECTORS_DAY = new ProblemCode(
            "reception-no-directors-day", 409, "只有主任接待代表日登记代表提出的问题", "Points are noted on a directors' day only");
    public static final ProblemCode RECEPTION_POINTS_UNANSWERED = new ProblemCode(
            "reception-points-unanswered",
            409,
            "还有问题没有答复，请答复后再归档",
            "Points are not answered yet; answer them, then file the day");
    public static final ProblemCode RECEPTION_YEAR =
            new ProblemCode("reception-year", 422, "只能编制今年或明年的接待计划", "Only this year or the next can be planned");
    public static final ProblemCode RECEPTION_NOTHING_TO_PLAN = new ProblemCode(
            "reception-nothing-to-plan",
            422,
            "没有可以安排的接待日，请核对站点和年份",
            "There is no day to plan; check stations and year");

    private ReceptionProblem() {}
}
