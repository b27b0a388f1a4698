package org.lianluo.handling.issue;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of issue lists. */
public final class IssueProblem {

    public static final ProblemCode LIST_NOT_HANDED_OVER =
            new ProblemCode("list-not-handed-over", 409, "问题清单尚未交办", "The issue list is not handed over yet");
    public static final ProblemCode LIST_ALREADY_HANDED_OVER = new ProblemCode(
            "list-already-handed-over", 409, "问题清单已交办，不能再修改", "The issue list is handed over; it can't be changed");
    public static final ProblemCode OPINION_LETTER_REQUIRED = new ProblemCode(
            "opinion-letter-required",
            422,
            "交办前应当写好审议意见书",
            "The opinion letter has to be written before the hand-over");
    public static final ProblemCode LIST_WITHOUT_ITEMS =
            new ProblemCode("list-without-items", 422, "清单没有问题条目，不能交办", "A list without items can't be handed over");
    public static final ProblemCode ITEM_WITHOUT_UNIT = new ProblemCode(
            "item-without-unit", 422, "有的问题没有确定责任单位，请先确定", "Some item has no responsible unit; name it first");
    public static final ProblemCode TOO_MANY_ITEMS = new ProblemCode(
            "too-many-items", 422, "一份清单最多500个问题，请分成子清单", "A list has at most 500 items; make lists in the list");
    public static final ProblemCode DELIBERATION_DAY_REQUIRED = new ProblemCode(
            "deliberation-day-required",
            422,
            "审计查出问题的清单应当写明常委会听取审议的日期",
            "A list of what an audit found says when the standing committee deliberated");
    public static final ProblemCode DAY_NOT_POSSIBLE = new ProblemCode(
            "day-not-possible", 422, "日期不能晚于今天，也不能早于之前的步骤", "The day can't be in the future or before the step before");
    public static final ProblemCode UNKNOWN_PARENT_LIST = new ProblemCode(
            "unknown-parent-list", 422, "上级清单不存在或不属于本行政区", "The list above does not exist or is of another region");
    public static final ProblemCode LISTS_TOO_DEEP =
            new ProblemCode("lists-too-deep", 422, "清单最多三级", "Lists in lists go three levels deep at most");
    public static final ProblemCode COMMENT_FIRST = new ProblemCode(
            "comment-first",
            422,
            "整改结果应当先由专门委员会或者工作机构提出意见",
            "The committee comments on the result before it is verified or continued");
    public static final ProblemCode ALREADY_COMMENTED =
            new ProblemCode("already-commented", 409, "对本次整改结果已提出意见", "This result has its comment already");

    public static final ProblemCode VERDICT_HAS_LIST =
            new ProblemCode("verdict-has-list", 409, "该测评结论已有问题清单", "That verdict has its issue list already");

    private IssueProblem() {}
}
