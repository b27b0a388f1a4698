package org.lianluo.handling.assignment;

/** What a unit has a last day for. */
public enum Limit {
    /** To accept an opinion or return it (接收期限). */
    ACCEPT,
    /** To answer, to reply or to give the co-handler's opinion (办理期限). */
    ANSWER,
    /** To give another opinion after the lead sent the first back (重新提出会办意见期限). */
    REWORK,
    /** To talk with the deputy for the first time (沟通期限); no law sets it, so passing it is told in the history alone. */
    CONTACT,
    /** To ask to give a suggestion back (退回期限); nothing is missed when it passes. */
    RETURN,
    /** For whoever decides on what the unit asked for (审核期限); the unit misses nothing. */
    DECISION;

    /** Whether other services show its date. */
    boolean isToldToOthers() {
        return this == ACCEPT || this == ANSWER || this == REWORK;
    }

    /** Whether the unit is late when it passes. */
    public boolean isDuty() {
        return this != RETURN && this != DECISION;
    }
}
