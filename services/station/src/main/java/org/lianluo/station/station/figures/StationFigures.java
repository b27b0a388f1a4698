package org.lianluo.station.station.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.station.StationKind;
import org.lianluo.station.station.StationLevel;

/** How many stations there were on a day. */
@Schema(name = "StationFigures", description = "Number of stations at the end of a day (站点数量)")
record StationFigures(
        @Nullable String region,
        @Schema(description = "The day (截至日期)") LocalDate asOf,

        @Schema(description = "All that were not closed (合计)")
        long total,

        @Schema(description = "By kind; kinds without stations are left out (按类型)")
        List<OfKind> byKind,

        @Schema(description = "By level; levels without stations are left out (按层级)")
        List<OfLevel> byLevel) {

    /** @param rows kind, level, number */
    static StationFigures of(String region, LocalDate asOf, List<Object[]> rows) {
        List<Counted> counted = rows.stream()
                .map(row -> new Counted(
                        StationKind.valueOf((String) row[0]),
                        StationLevel.valueOf((String) row[1]),
                        ((Number) row[2]).longValue()))
                .toList();
        return new StationFigures(
                region,
                asOf,
                counted.stream().mapToLong(Counted::count).sum(),
                Arrays.stream(StationKind.values())
                        .map(kind -> new OfKind(kind, sum(counted, Counted::kind, kind)))
                        .filter(part -> part.count() > 0)
                        .toList(),
                Arrays.stream(StationLevel.values())
                        .map(level -> new OfLevel(level, sum(counted, Counted::level, level)))
                        .filter(part -> part.count() > 0)
                        .toList());
    }

    private static long sum(List<Counted> counted, Function<Counted, Object> part, Object wanted) {
        return counted.stream()
                .filter(row -> Objects.equals(part.apply(row), wanted))
                .mapToLong(Counted::count)
                .sum();
    }

    private record Counted(StationKind kind, StationLevel level, long count) {}

    @Schema(name = "StationsOfKind")
    record OfKind(StationKind kind, long count) {}

    @Schema(name = "StationsOfLevel")
    record OfLevel(StationLevel level, long count) {}
}
