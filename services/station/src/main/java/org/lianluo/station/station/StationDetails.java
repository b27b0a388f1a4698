package org.lianluo.station.station;

/** What is recorded of a station. */
record StationDetails(
        String code,
        String name,
        StationKind kind,
        StationLevel level,
        String regionCode,
        String streetCode,
        String address,
        Double latitude,
        Double longitude,
        String hours,
        StationStatus status) {}
