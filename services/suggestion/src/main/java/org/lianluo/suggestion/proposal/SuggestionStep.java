package org.lianluo.suggestion.proposal;

/** What happens to a suggestion, as its history tells it. */
public enum SuggestionStep {
    DRAFT,
    /** The presidium has a motion handled as a suggestion. */
    FROM_MOTION,
    CHANGE,
    ADD_CO_SPONSOR,
    REMOVE_CO_SPONSOR,
    CONFIRM,
    SUBMIT,
    REGISTER,
    RETURN,
    REFUSE,
    WITHDRAW,
    RECOUNT,
    /** The government office has it, to assign it. */
    HAND_OVER,
    /** The day to assign it passed. */
    ASSIGNMENT_OVERDUE,
    /** A unit has its assignment. */
    ASSIGN,
    SIGN,
    OVERDUE,
    CO_OPINION,
    REPLY,
    END_ASSIGNMENT,
    /** A unit was freed of it, and another one has it. */
    RETURN_ASSIGNMENT,
    /** A unit has more time. */
    EXTEND,
    /** A deputy is asked for feedback on a reply. */
    ASK_FEEDBACK,
    FEEDBACK,
    /** The deputy let the day pass and has another one. */
    REMIND_FEEDBACK,
    /** They let that pass, too. */
    NO_FEEDBACK,
    /** They said something afterwards, which does not count. */
    LATE_REMARK,
    OPEN_REVIEW,
    CONCLUDE_REVIEW,
    /** Units handle it together with others. */
    MERGE,
    /** They handle it by itself again. */
    UNMERGE,
    /** A unit handles it with the lead of a merge, or has nothing to do while other units do. */
    MERGE_ASSIGNMENT,
    UNMERGE_ASSIGNMENT,
    /** It became a suggestion of the procuratorate, or came from one. */
    LINK_PROCURATORIAL,
    PROCURATORIAL_OUTCOME,
    ADD_ATTACHMENT,
    REMOVE_ATTACHMENT,
    PUBLISH_ATTACHMENT
}
