package org.lianluo.survey.poll;

/** Where an item of a survey stands. */
public enum VerdictStatus {
    /** Nothing is announced yet (待公布). */
    AWAITED,
    /** Announced, and nothing is to be put right (已公布). */
    ANNOUNCED,
    /** What dissatisfied is to be put right (整改中). */
    RECTIFYING,
    /** It was put right and may be rated again (已整改). */
    RECTIFIED,
    /** It is rated again in another survey; this verdict stays as the first (已再次测评). */
    SURVEYED_AGAIN
}
