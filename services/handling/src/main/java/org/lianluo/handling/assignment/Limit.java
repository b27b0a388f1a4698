package org.lianluo.handling.assignment;

/** What a unit has a last day for. */
public enum Limit {
    /** To accept an opinion or return it (接收期限). */
    ACCEPT,
    /** To answer, to reply or to give the co-handler's opinion (办理期限). */
    ANSWER,
    /** To talk with the deputy for the first time (沟通期限); no law sets it, so passing it is told in the history alone. */
    CONTACT;

    /** Whether other services show its date. */
    boolean isToldToOthers() {
        return this != CONTACT;
    }
}
