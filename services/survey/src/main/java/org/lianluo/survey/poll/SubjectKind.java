package org.lianluo.survey.poll;

/** What an item asks about. */
public enum SubjectKind {
    /** A department or other unit (部门). */
    UNIT,
    /** A report (报告). */
    REPORT,
    /** How a suggestion was handled (代表建议). */
    SUGGESTION,
    /** How a motion was handled (议案). */
    MOTION,
    /** A hearing at which units answered deputies, by its id (面对面问效、听证). */
    HEARING,
    /** A person who was appointed (被任命人员). */
    PERSON,
    /** A decision that is put to the vote (表决事项). */
    DECISION
}
