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
    /** The submitter urges whoever is to act. */
    URGE,
    /** The station urges somebody else. */
    URGE_OTHERS
}
