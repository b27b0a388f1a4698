package org.lianluo.station.station;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.place.Datum;
import org.lianluo.station.place.Position;

/** A station as the public sees it. */
@Schema(name = "Station", description = "Liaison station (代表联络站)")
public record StationView(
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

        @Schema(description = "Head of the station (站长)") @Nullable
        String head,

        @Schema(description = "Liaison person (联络员)") @Nullable
        String liaisonPerson,

        @Schema(description = "How many people it holds (容纳人数)") @Nullable
        Integer capacity,

        @Schema(description = "First day (设立日期)") LocalDate openedOn,
        StationStatus status,

        @Schema(description = "The station that it was merged into (并入的站点)") @Nullable
        UUID successorId,

        @Schema(description = "Also the ETag (版本)") long version) {

    public static StationView of(Station station, Datum coordinates) {
        StationDetails details = station.details();
        Position there = shown(details.position(), coordinates);
        return new StationView(
                station.getId(),
                details.code(),
                details.name(),
                details.kind(),
                details.level(),
                details.regionCode(),
                details.streetCode(),
                details.address(),
                there == null ? null : there.latitude(),
                there == null ? null : there.longitude(),
                details.hours(),
                details.head(),
                details.liaisonPerson(),
                details.capacity(),
                details.openedOn(),
                details.status(),
                station.successorId(),
                station.getVersion());
    }

    /** Where something lies, in that datum; null where that is not recorded. */
    static Position shown(Position stored, Datum coordinates) {
        return stored == null ? null : Datum.orStored(coordinates).fromStored(stored);
    }
}
