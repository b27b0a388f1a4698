package org.lianluo.handling.appraisal.scheme;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the rules by which units are assessed. */
public final class AppraisalProblem {

    public static final ProblemCode SCHEME_UNUSABLE = new ProblemCode(
            "scheme-unusable",
            422,
            "考核办法无法计分，请按提示修改指标",
            "The scheme can't be computed; correct the indicator that is named");
    public static final ProblemCode UNKNOWN_SCHEME = new ProblemCode(
            "unknown-scheme", 422, "没有该考核办法，请重新选择", "There is no such scheme for the region; choose another");
    public static final ProblemCode NO_SUCH_INDICATOR = new ProblemCode(
            "no-such-indicator", 422, "考核办法中没有该评分指标", "The scheme has no such indicator to enter a mark for");
    public static final ProblemCode MARK_OUT_OF_RANGE = new ProblemCode(
            "mark-out-of-range", 422, "评分应当在零分和该指标的分值之间", "A mark is between 0 and the points of its indicator");
    public static final ProblemCode NOT_YOUR_PART = new ProblemCode(
            "not-your-part", 422, "该指标不由您评分", "The indicator is not yours to mark, or not for this unit");
    public static final ProblemCode NO_SUCH_ITEM = new ProblemCode(
            "no-such-item",
            422,
            "该件不在本单位本年度考核的范围内；逐件评分的指标要填交办件，按单位评分的不填",
            "That item is not assessed for the unit; an indicator of items needs one, and one of units has none");
    public static final ProblemCode MARKS_MISSING = new ProblemCode(
            "marks-missing", 422, "机关评分尚未填齐，填齐后再结束评分", "Marks of the offices are missing; enter them first");
    public static final ProblemCode ASSESSED_ALREADY = new ProblemCode(
            "assessed-already",
            409,
            "该地区该年度已有考核，请在原考核上办理",
            "The region has an assessment of that year already; go on with it");
    public static final ProblemCode YEAR_NOT_BEGUN =
            new ProblemCode("year-not-begun", 422, "考核年度还没有开始", "The year has not begun yet");
    public static final ProblemCode UNIT_NOT_RANKED =
            new ProblemCode("unit-not-ranked", 422, "未排名的单位不能评优", "A unit without a rank can't be on an award list");
    public static final ProblemCode TOO_MANY_AWARDED =
            new ProblemCode("too-many-awarded", 422, "评优单位多于名额", "More units are chosen than the list has places");
    public static final ProblemCode REASON_FOR_PASSING_OVER = new ProblemCode(
            "reason-for-passing-over",
            422,
            "有得分更高的单位未入选，请说明理由",
            "A unit with a higher score is not chosen; give the reason");
    public static final ProblemCode VERSION_OF_UNIT_REQUIRED = new ProblemCode(
            "version-of-unit-required",
            422,
            "机关评分应当带上所见版本，请刷新后重试",
            "An office names the version of the unit that it read, since other offices mark it too");

    private AppraisalProblem() {}
}
