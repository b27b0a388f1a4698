package org.lianluo.handling.agenda;

/** What is reported to the standing committee (报告种类). */
public enum WorkReportKind {
    /** A special work report (专项工作报告, 监督法 2024 §15). */
    SPECIAL_WORK,
    /** The report on the audit (审计工作报告, 监督法 2024 §27); what became of it is heard within six months. */
    AUDIT,
    /** What became of the problems that an audit found (审计查出问题整改情况报告, 监督法 2024 §27). */
    AUDIT_RECTIFICATION,
    /** Any other report that the committee hears (其他报告), as 重庆市人大常委会议事规则 2023 §31 lists them. */
    OTHER
}
