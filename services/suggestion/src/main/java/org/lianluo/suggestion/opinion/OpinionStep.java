package org.lianluo.suggestion.opinion;

/** What happens to an opinion, as its history tells it. */
public enum OpinionStep {
    SUBMIT,
    /** It is answered: on the spot, by the unit, by the opinion that it was merged into, or by the suggestion. */
    ANSWER,
    FORWARD,
    /** The station head checked a number in the text that goes on, and says why it is nobody's. */
    CONFIRM_TEXT,
    CONVERT,
    REFER_OUT,
    REJECT,
    MERGE,
    ACCEPT,
    SEND_BACK,
    /** The unit extended its time. */
    EXTEND,
    /** The unit let its time pass. */
    OVERDUE,
    HANDLE_AGAIN,
    ADOPT,
    DECLINE,
    /** The suggestion that it went into will never be answered. */
    RELEASE,
    /** The opinion that it was merged into will never be answered. */
    MERGE_TARGET_FELL,
    /** Sorted into another category. */
    SORT,
    /** Offered to the deputies of the station. */
    OFFER,
    /** Nobody claimed it in time, or the station ended the offer. */
    END_OFFER,
    /** A deputy claimed it. */
    CLAIM,
    /** Set aside with others of the same text. */
    SET_ASIDE,
    RESTORE,
    RELAY,
    RATE,
    CLOSE,
    WITHDRAW,
    /** Whoever waits urged whoever is to act. */
    URGE,
    RECOUNT,
    ERASE_SUBMITTER,
    ADD_ATTACHMENT,
    REMOVE_ATTACHMENT,
    /** The station head lets a file leave the station. */
    RELEASE_ATTACHMENT
}
