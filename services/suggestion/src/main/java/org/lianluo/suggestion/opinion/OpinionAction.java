package org.lianluo.suggestion.opinion;

/** What can be done to an opinion. */
public enum OpinionAction {
    TRIAGE,
    WITHDRAW,
    ADD_PHOTO,
    ADD_ATTACHMENT,
    RELEASE_ATTACHMENT,
    ACCEPT,
    SEND_BACK,
    ANSWER,
    RELEASE,
    ADOPT,
    DECLINE,
    FOLLOW,
    RELAY,
    RATE,
    CLOSE,
    HANDLE_AGAIN,
    /** The station or the office says what it is about. */
    SORT,
    /** The station offers it to its deputies. */
    OFFER,
    CLAIM,
    SET_ASIDE,
    RESTORE,
    /** The submitter urges whoever is to act. */
    URGE,
    /** The station urges somebody else. */
    URGE_OTHERS
}
