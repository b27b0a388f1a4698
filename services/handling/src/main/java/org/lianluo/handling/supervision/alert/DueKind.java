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
    /** An opinion letter that is to be handed over (待交办的审议意见). */
    ISSUE_LIST,
    /** An item of an issue list that a unit puts right (整改问题). */
    ISSUE_ITEM,
    /** What the law wants done of a report to the standing committee (常委会会议法定时限). */
    COMMITTEE_MEETING,
    /** What a unit took home from a hearing (追办事项). */
    HEARING_FOLLOW_UP
}
