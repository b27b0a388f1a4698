package org.lianluo.handling.assignment;

/** What happens to an assignment, as its history tells it. */
public enum AssignmentStep {
    ASSIGN,
    ACCEPT,
    RETURN,
    EXTEND,
    ANSWER,
    /** The same case comes to the same unit once more. */
    REHANDLE,
    /** The deputy is dissatisfied with the reply, so that another assignment follows this one. */
    REOPEN,
    SIGN,
    CONTACT,
    /** The deputy confirms a contact. */
    ACKNOWLEDGE,
    SUBMIT_OPINION,
    /** The lead sends a co-handler's opinion back. */
    REQUEST_REWORK,
    /** Lead and co-handler do not agree, so that an office has to coordinate. */
    ESCALATE,
    COORDINATE,
    DRAFT,
    REDRAFT,
    /** The leader sends the draft back. */
    REFUSE,
    APPROVE,
    /** Something that the reply promised is fulfilled. */
    FULFIL,
    /** A deputy rated the reply. */
    RATE,
    /** A deputy who was reminded did not. */
    NO_FEEDBACK,
    /** The deputies withdrew the suggestion. */
    END,
    /** It goes with the lead of a merge (并案). */
    MERGE,
    /** It goes by itself again. */
    UNMERGE,
    CORRECT_HAND_OVER,
    REQUEST_RETURN,
    WITHDRAW_RETURN,
    APPROVE_RETURN,
    /** The unit must handle it. */
    REFUSE_RETURN,
    REQUEST_EXTENSION,
    GRANT_EXTENSION,
    REFUSE_EXTENSION,
    /** Nobody decided in time on what the unit asked for. */
    DECISION_OVERDUE,
    ADD_ATTACHMENT,
    REMOVE_ATTACHMENT,
    /** The unit's own system says how far it is. */
    REPORT_PROGRESS,
    /** Whoever waits for the answer to an opinion urged the unit. */
    URGE,
    RECOUNT,
    OVERDUE
}
