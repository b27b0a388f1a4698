package org.lianluo.handling.meeting;

/** Where a reply meeting stands. */
enum MeetingStatus {
    /** Deputies and units are invited (已安排). */
    PLANNED,
    /** It took place; over (已召开). */
    HELD,
    /** It does not take place; over (已取消). */
    CANCELLED
}
