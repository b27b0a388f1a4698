package org.lianluo.handling.agenda;

import java.util.EnumSet;
import java.util.Set;
import org.lianluo.shared.casework.PolicyKey;

/** What the law wants done before a report is heard, and after (法定时限事项), in the order in which it is done. */
public enum AgendaTaskKind {
    /** The organ sends the draft to the committee for comment, 20 days before the meeting (监督法 2024 §15). */
    DRAFT_FOR_COMMENT(PolicyKey.MEETING_DRAFT, true),
    /** The organ sends the report, revised, to the standing committee, 10 days before (监督法 2024 §15). */
    FINAL_REPORT(PolicyKey.MEETING_FINAL, true),
    /** The office of the standing committee sends it to the members, 7 days before (监督法 2024 §15). */
    TO_MEMBERS(PolicyKey.MEETING_TO_MEMBERS, false),
    /** The organ reports what became of what an audit found, within six months after the meeting (监督法 2024 §27). */
    AUDIT_RECTIFICATION(PolicyKey.ISSUE_AUDIT_MAX, true);

    private final PolicyKey limit;
    private final boolean ofUnit;

    AgendaTaskKind(PolicyKey limit, boolean ofUnit) {
        this.limit = limit;
        this.ofUnit = ofUnit;
    }

    /** What is due of a report of a kind. */
    static Set<AgendaTaskKind> of(WorkReportKind kind) {
        return kind == WorkReportKind.AUDIT
                ? EnumSet.allOf(AgendaTaskKind.class)
                : EnumSet.complementOf(EnumSet.of(AUDIT_RECTIFICATION));
    }

    /** The policy of the place. */
    public PolicyKey limit() {
        return limit;
    }

    /** Whether it is due before the meeting. */
    public boolean isBefore() {
        return this != AUDIT_RECTIFICATION;
    }

    /** Whether the organ that reports does it; else the office does. */
    public boolean isOfUnit() {
        return ofUnit;
    }
}
