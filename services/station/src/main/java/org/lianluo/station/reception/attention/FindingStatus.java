package org.lianluo.station.reception.attention;

/** Where a finding stands. */
enum FindingStatus {
    /** Found; nobody said why yet (待说明). */
    OPEN,
    /** The office wrote why (已说明). */
    EXPLAINED,
    /** The station is used again, or the deputy came (已结束). */
    OVER
}
