package org.lianluo.station.reception.attention;

/** Why a finding is over. */
enum FindingEnd {
    /** The station was used, or the deputy came (已使用、已进站). */
    SEEN,
    /**
     * What was found no longer concerns anybody (情况变化): the station moved, is suspended or closed, the mandate does not go
     * on, or all the days that were missed turned out to have leave.
     */
    NO_LONGER_APPLIES
}
