package org.lianluo.station.deputy;

import org.lianluo.shared.problem.ProblemCode;

/** Refusals of what is recorded of deputies. */
public final class DeputyProblem {

    public static final ProblemCode FACT_DAYS_REVERSED =
            new ProblemCode("fact-days-reversed", 422, "止日不能早于起日", "The last day can't be before the first");
    static final ProblemCode FACT_STATUS_BY_STEPS = new ProblemCode(
            "fact-status-by-steps",
            422,
            "代表资格状态由任期事项登记（选举、暂停、恢复、终止公告），不在此填写",
            "The standing of a mandate is entered by its steps (election, suspension, resumption, announced end), not here");
    static final ProblemCode FACT_SUPERSEDED = new ProblemCode(
            "fact-superseded", 409, "该记录已被更正，请核对现行记录", "That record was superseded; look at the one that holds now");
    static final ProblemCode PERSON_UNKNOWN = new ProblemCode(
            "person-unknown", 422, "人员名录中没有该编码，请先登记人员", "No such person is in the directory; enter them first");

    private DeputyProblem() {}
}
