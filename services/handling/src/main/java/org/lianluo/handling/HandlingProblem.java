package org.lianluo.handling;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of the handling service's own rules. */
public enum HandlingProblem implements ProblemCode {
    RETURN_TOO_LATE(422, "退回期限已过，应当办理", "The time for returning is over; the case must be handled"),
    EXTENSION_TOO_LATE(422, "办理期限已过，不能延期", "The due date has passed; it can't be extended"),
    EXTENSION_ALREADY_TAKEN(422, "只能延期一次", "The one extension was taken already"),
    NO_EXTENSION_IN_REHANDLING(422, "再次办理不能延期", "There is no extension in re-handling"),
    WRONG_SUBJECT(409, "该操作不适用于此类交办件", "This is not done with that kind of case");

    private final int status;
    private final String titleZh;
    private final String titleEn;

    HandlingProblem(int status, String titleZh, String titleEn) {
        this.status = status;
        this.titleZh = titleZh;
        this.titleEn = titleEn;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String titleZh() {
        return titleZh;
    }

    @Override
    public String titleEn() {
        return titleEn;
    }
}
