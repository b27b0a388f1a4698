package org.lianluo.handling.issue;

import org.lianluo.shared.casework.PolicyKey;

/** Where the issues of a list were found. */
public enum SourceKind {
    /** A survey whose verdict dissatisfied (满意度测评). */
    VERDICT(PolicyKey.ISSUE_RESULT),
    /** Deliberation of a special report (专项工作报告审议意见, 监督法 2024 §17). */
    REPORT_REVIEW(PolicyKey.ISSUE_RESULT),
    /** Check of how laws are enforced (执法检查, 监督法 2024 §37). */
    LAW_CHECK(PolicyKey.ISSUE_RESULT),
    /** Audit of the budget (审计查出问题, 监督法 2024 §27). */
    BUDGET_AUDIT(PolicyKey.ISSUE_RESULT_AUDIT),
    /** Special inquiry (专题询问, 监督法 2024 §50). */
    SPECIAL_INQUIRY(PolicyKey.ISSUE_RESULT),
    /** Inspection by deputies (视察). */
    INSPECTION(PolicyKey.ISSUE_RESULT);

    private final PolicyKey resultLimit;

    SourceKind(PolicyKey resultLimit) {
        this.resultLimit = resultLimit;
    }

    /** Until when the result is to be given, unless the letter says so itself. */
    public PolicyKey resultLimit() {
        return resultLimit;
    }
}
