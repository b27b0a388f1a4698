package org.lianluo.handling.issue;

/** What an issue list comes from. */
public enum ListKind {
    /** A dissatisfied verdict of a survey (测评不满意). */
    VERDICT,
    /** The deliberation of a report (审议意见; 监督法 2024 §17). */
    REPORT_REVIEW,
    /** A check of how a law is carried out (执法检查; 监督法 2024 §37). */
    LAW_CHECK,
    /** The audit of the budget (审计查出问题; 监督法 2024 §27). */
    BUDGET_AUDIT,
    /** A special inquiry (专题询问; 监督法 2024 §50). */
    SPECIAL_INQUIRY,
    /** An inspection by deputies (视察). */
    INSPECTION
}
