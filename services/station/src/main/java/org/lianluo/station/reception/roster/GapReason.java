package org.lianluo.station.reception.roster;

/** Why a roster lacks something. */
public enum GapReason {
    /** No deputy is posted to the station (本站没有代表). */
    NO_DEPUTIES,
    /** All deputies of the station are absent or elsewhere on that day (当日没有代表可以接待). */
    NOBODY_FREE,
    /** The station has fewer days than the deputy should have (接待日太少). */
    TOO_FEW_DAYS,
    /** The deputy is absent on too many of them (请假太多). */
    ABSENT,
    /** The deputy is at other stations on too many of them (在其他站接待). */
    BOOKED_ELSEWHERE
}
