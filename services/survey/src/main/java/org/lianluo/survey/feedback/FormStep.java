package org.lianluo.survey.feedback;

/** What happens to a form, as its history tells it. */
enum FormStep {
    OPEN,
    /** The deputy let the date pass and has another one. */
    REMIND,
    RETURN,
    /** They let that pass, too. */
    NO_FEEDBACK,
    /** The deputy said something afterwards. */
    REMARK,
    /** The intake office has it count. */
    ACCEPT_REMARK,
    RECOUNT
}
