package org.lianluo.suggestion.proposal;

/** What can be done to a suggestion by a call. */
public enum SuggestionAction {
    CHANGE,
    CONFIRM,
    SUBMIT,
    REGISTER,
    RETURN,
    REFUSE,
    WITHDRAW,
    /** A panel is named that reviews it. */
    OPEN_REVIEW,
    CONCLUDE_REVIEW,
    /** It is merged with others (并案), before any reply. */
    MERGE,
    /** It is linked with one of the procuratorate, from registration on. */
    LINK
}
