package org.lianluo.station.station;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.place.Datum;
import org.lianluo.station.place.Position;

/** A step in the course of a station. */
@Schema(name = "StationStep", description = "A step in the course of a station, and what it was from then on (站点沿革)")
record StationStepView(
        StationAct act,
        @Schema(description = "First day (生效日期)") LocalDate on,
        String name,
        StationKind kind,
        StationLevel level,
        @Nullable String streetCode,
        @Nullable String address,
        @Nullable Double latitude,
        @Nullable Double longitude,
        StationStatus status,

        @Schema(description = "The station that it was merged into (并入的站点)") @Nullable
        UUID successorId,

        @Schema(description = "Reason (原因)") @Nullable String reason,
        @Schema(description = "When it was recorded (登记时间)") Instant recordedAt) {

    static StationStepView of(StationStep step, Datum coordinates) {
        Position there = StationView.shown(step.position(), coordinates);
        return new StationStepView(
                step.act(),
                step.effectiveOn(),
                step.name(),
                step.kind(),
                step.level(),
                step.streetCode(),
                step.address(),
                there == null ? null : there.latitude(),
                there == null ? null : there.longitude(),
                step.status(),
                step.successorId(),
                step.reason(),
                step.recordedAt());
    }
}
