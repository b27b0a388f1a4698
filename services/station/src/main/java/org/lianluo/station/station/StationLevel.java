package org.lianluo.station.station;

/** Level of the place that a station belongs to. */
public enum StationLevel {
    CITY,
    COUNTY,
    STREET,
    TOWN,
    VILLAGE
}
