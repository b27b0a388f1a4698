package org.lianluo.handling.assignment.talk;

/** How a unit talked with a deputy. */
public enum ContactKind {
    /** By telephone (电话). */
    PHONE,
    /** A visit (走访). */
    VISIT,
    /** A meeting with several (座谈). */
    MEETING,
    /** Face to face (面商). */
    FACE_TO_FACE
}
