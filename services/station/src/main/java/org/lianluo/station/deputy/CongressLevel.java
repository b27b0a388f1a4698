package org.lianluo.station.deputy;

/** Level of the people's congress that a deputy sits in. */
public enum CongressLevel {
    NATION,
    PROVINCE,
    CITY,
    COUNTY,
    TOWN
}
