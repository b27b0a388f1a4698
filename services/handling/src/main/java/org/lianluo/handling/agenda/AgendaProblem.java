package org.lianluo.handling.agenda;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of meetings of the standing committee. */
public final class AgendaProblem {

    public static final ProblemCode MEETING_DAY_NOT_AHEAD = new ProblemCode(
            "meeting-day-not-ahead", 422, "会议日期应当在今天或者今天之后", "The meeting is on this day or on a later one");
    public static final ProblemCode COMMITTEE_MEETING_NOT_BEGUN = new ProblemCode(
            "committee-meeting-not-begun",
            422,
            "会议尚未举行，请在会议当天或者之后登记",
            "The meeting has not taken place; record it on its day or later");
    public static final ProblemCode TASK_NOT_OPEN =
            new ProblemCode("task-not-open", 409, "该时限事项已办结或者已取消", "This was done already, or is called off");
    public static final ProblemCode TASK_BEFORE_OPEN = new ProblemCode(
            "task-before-open", 422, "请先办结该报告的前一事项", "What comes before it of this report has to be done first");
    public static final ProblemCode COMMITTEE_MEETING_NOT_HELD = new ProblemCode(
            "committee-meeting-not-held",
            422,
            "会议举行后才能登记整改情况报告",
            "What became of an audit is recorded after the meeting was held");
    public static final ProblemCode DONE_IN_FUTURE =
            new ProblemCode("done-in-future", 422, "办结日期不能晚于今天", "The day on which it was done can't be in the future");
    public static final ProblemCode TOO_MANY_REPORTS =
            new ProblemCode("too-many-reports", 422, "一次会议最多列入50项报告", "A meeting hears at most 50 reports");

    private AgendaProblem() {}
}
