package org.lianluo.suggestion.proposal;

/** What can be done to a suggestion by a call. */
public enum SuggestionAction {
    CHANGE,
    CONFIRM,
    SUBMIT,
    REGISTER,
    RETURN,
    REFUSE,
    WITHDRAW
}
