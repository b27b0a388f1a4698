package org.lianluo.station.station;

/** Whether a station takes opinions. */
enum StationStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
