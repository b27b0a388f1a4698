package org.lianluo.handling.assignment;

/** Where an assignment stands. */
enum AssignmentStatus {
    /** Handed to the unit, which has yet to accept or return it (待接收). */
    PENDING,
    /** Accepted; the answer is due (办理中). */
    IN_HANDLING,
    /** Given back with a reason; over (已退回). */
    RETURNED,
    /** Answered; over. Answered is not solved (已答复). */
    ANSWERED
}
