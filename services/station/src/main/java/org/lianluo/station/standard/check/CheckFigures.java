package org.lianluo.station.standard.check;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.standard.StationStandard;

/** How many stations have all of a standard. */
@Schema(name = "StationCheckFigures", description = "Stations that have all of a standard (达标数量)")
record CheckFigures(
        String standardCode,
        @Nullable String region,
        @Nullable LocalDate from,
        @Nullable LocalDate to,

        @Schema(description = "Stations that are not closed (站点总数)")
        long stations,

        @Schema(description = "Those that had all of it at the end of the days asked for (达标总数)")
        long complete,

        @Schema(description = "Of these, those that came to it within the days asked for (期间达标数)")
        long completedWithin) {

    /** @param row stations, complete, completed within the days */
    static CheckFigures of(StationStandard standard, String region, LocalDate from, LocalDate to, Object[] row) {
        return new CheckFigures(standard.code(), region, from, to, number(row[0]), number(row[1]), number(row[2]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
