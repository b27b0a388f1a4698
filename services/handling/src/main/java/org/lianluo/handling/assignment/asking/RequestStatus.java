package org.lianluo.handling.assignment.asking;

/** What became of a request of a unit. */
public enum RequestStatus {
    OPEN,
    /** The unit is freed of the suggestion. */
    APPROVED,
    /** The unit has more time. */
    GRANTED,
    REFUSED,
    /** An office said what lead and co-handler have to do. */
    COORDINATED,
    /** The unit took it back. */
    WITHDRAWN,
    /** Nobody decided it before the case was over. */
    LAPSED
}
