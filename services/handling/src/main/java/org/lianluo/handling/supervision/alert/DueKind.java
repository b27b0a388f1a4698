package org.lianluo.handling.supervision.alert;

/** What is due (督办事项种类). */
public enum DueKind {
    /** A registered suggestion that nobody assigned yet (待交办). */
    UNASSIGNED,
    /** A case in the hands of a unit (交办件). */
    ASSIGNMENT,
    /** What a unit promised (承诺事项). */
    COMMITMENT,
    /** What a unit was asked in a supervision case (督办事项). */
    SUPERVISION,
    /** What a unit took home from a hearing (追办事项). */
    HEARING_FOLLOW_UP
}
