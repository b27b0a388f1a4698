package org.lianluo.station.station;

/** Whether a station takes opinions. */
public enum StationStatus {
    ACTIVE,
    SUSPENDED,
    CLOSED
}
