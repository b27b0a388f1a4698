package org.lianluo.handling.assignment;

/** Where an assignment stands. */
public enum AssignmentStatus {
    /** Handed to the unit, which has yet to accept or return an opinion, or to sign for a suggestion (待接收、待签收). */
    PENDING,
    /** Accepted; the answer is due (办理中). */
    IN_HANDLING,
    /** Given back with a reason, a suggestion by leave of the office; over (已退回). */
    RETURNED,
    /** Answered; over. Answered is not solved (已答复). */
    ANSWERED,
    /** A suggestion that the unit has signed for and handles (已签收). */
    SIGNED,
    /** The unit asked to give a suggestion back and waits for the decision; its time to reply runs on (申请退回). */
    RETURN_REQUESTED,
    /** Its reply is drafted and waits for the unit's leader (待签发). */
    DRAFTED,
    /** Its reply was approved and so issued; over (已答复). */
    REPLIED,
    /** The co-handler gave its opinion to the lead; over (已提交会办意见). */
    OPINION_SUBMITTED,
    /** The lead sent the co-handler's opinion back and waits for another (重新提出会办意见). */
    REWORK,
    /** Over without a reply, since the deputies withdrew the suggestion or a merge was undone (已终止). */
    ENDED
}
