package org.lianluo.station.legislation;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of drafts that are opened for comment. */
public final class LegislationProblem {

    public static final ProblemCode DRAFT_ASKS_NOBODY = new ProblemCode(
            "draft-asks-nobody", 422, "请选择立法联系点，或者向社会公开征求意见", "Choose legislative points, or ask the public");
    public static final ProblemCode DRAFT_ARTICLE_TWICE = new ProblemCode(
            "draft-article-twice", 422, "条款编号重复，请改正", "An article has the label of another; correct it");
    public static final ProblemCode DRAFT_ARTICLE_UNKNOWN = new ProblemCode(
            "draft-article-unknown", 422, "草案中没有这一条，请从草案条款中选择", "The draft has no such article; choose one of its own");
    public static final ProblemCode DRAFT_LAST_DAY_OVER = new ProblemCode(
            "draft-last-day-over",
            422,
            "截止日期不能早于今天，延长时应当晚于原截止日期",
            "The last day can't be over, and an extension has to be later than the day before");
    public static final ProblemCode DRAFT_COMMENTS_OVER = new ProblemCode(
            "draft-comments-over", 409, "征求意见已经截止，不再接收意见", "The last day for comments is over; no more are taken");
    public static final ProblemCode DRAFT_NOT_OPEN_TO_ALL = new ProblemCode(
            "draft-not-open-to-all",
            403,
            "该草案只向选定的立法联系点征求意见",
            "Only chosen legislative points are asked about this draft");
    public static final ProblemCode LEGISLATIVE_POINT_UNKNOWN = new ProblemCode(
            "legislative-point-unknown",
            422,
            "该站点不是本行政区域内正在运行的立法联系点",
            "That station is no active legislative point of the region");
    public static final ProblemCode LEGISLATIVE_POINT_NOT_YOURS = new ProblemCode(
            "legislative-point-not-yours", 403, "只能代自己所在的立法联系点办理", "You can only act for a point at which you work");
    public static final ProblemCode LEGISLATIVE_POINT_NOT_ASKED = new ProblemCode(
            "legislative-point-not-asked",
            422,
            "该立法联系点不在本次征求意见范围内",
            "That legislative point is not asked about this draft");
    public static final ProblemCode DRAFT_COMMENTS_UNSORTED = new ProblemCode(
            "draft-comments-unsorted", 409, "还有意见没有整理，请先逐条整理", "Comments are not sorted yet; sort each of them first");
    public static final ProblemCode DRAFT_COMMENT_PERSONAL_NUMBER = new ProblemCode(
            "draft-comment-personal-number",
            422,
            "意见中含有个人号码，请删去后再提交",
            "The comment holds a number of a person; take it out and send again");

    private LegislationProblem() {}
}
