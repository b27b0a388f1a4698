package org.lianluo.suggestion.opinion.flood;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of what is about floods. */
public final class FloodProblem {

    public static final ProblemCode FLOOD_OVER = new ProblemCode(
            "flood-over",
            422,
            "该集中反映已不存在或未达到规定件数，请刷新列表",
            "There is no such flood, or not any more; read the list again");
    public static final ProblemCode SET_ASIDE_AT_WORK = new ProblemCode(
            "set-aside-at-work",
            409,
            "相同内容的意见正在搁置或恢复，请稍后再试",
            "The same text is being set aside or restored; wait for it");
    public static final ProblemCode UNDO_TOO_LATE =
            new ProblemCode("undo-too-late", 409, "已超过可恢复的期限", "The time within which it can be undone is over");

    private FloodProblem() {}
}
