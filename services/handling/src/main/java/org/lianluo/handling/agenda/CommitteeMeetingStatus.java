package org.lianluo.handling.agenda;

/** How far a meeting of the standing committee is. */
public enum CommitteeMeetingStatus {
    /** It is called (已列入安排). */
    PLANNED,
    /** It took place (已举行). */
    HELD,
    /** It does not take place (已取消). */
    CANCELLED
}
