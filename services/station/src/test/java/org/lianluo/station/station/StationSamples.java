package org.lianluo.station.station;

import java.time.Instant;
import java.util.UUID;

/** Stations for tests of what hangs on them. */
public final class StationSamples {

    private StationSamples() {}

    /** 410402-S001, open since 2026-11-20. */
    public static Station open() {
        return new Station(
                UUID.randomUUID(), details("410402-S001", "曙光街站"), "admin", Instant.parse("2026-11-20T02:00:00Z"));
    }

    /** Of a street's station in service. */
    static StationDetails details(String code, String name) {
        return new StationDetails(
                code,
                name,
                StationKind.STATION,
                StationLevel.STREET,
                "410402",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                StationStatus.ACTIVE);
    }
}
