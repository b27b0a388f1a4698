package org.lianluo.station.station;

import java.time.Instant;
import java.util.UUID;

/** Stations for tests of what hangs on them. */
public final class StationSamples {

    private StationSamples() {}

    /** 410402-S001, open since 2026-11-20. */
    public static Station open() {
        return new Station(
                UUID.randomUUID(),
                new StationDetails(
                        "410402-S001",
                        "曙光街站",
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
                        StationStatus.ACTIVE),
                "admin",
                Instant.parse("2026-11-20T02:00:00Z"));
    }
}
