package org.lianluo.station.station;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A station as the public sees it. */
@Schema(name = "Station", description = "Liaison station (代表联络站)")
record StationView(
        UUID id,
        String code,
        String name,
        StationKind kind,
        StationLevel level,
        String regionCode,

        @Schema(description = "Street or township in which it lies (所在街道或乡镇)", examples = "410402001") @Nullable
        String streetCode,

        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String hours,
        StationStatus status,
        @Schema(description = "Also the ETag (版本)") long version) {

    static StationView of(Station station) {
        StationDetails details = station.details();
        return new StationView(
                station.getId(),
                details.code(),
                details.name(),
                details.kind(),
                details.level(),
                details.regionCode(),
                details.streetCode(),
                details.address(),
                details.latitude(),
                details.longitude(),
                details.hours(),
                details.status(),
                station.getVersion());
    }
}
