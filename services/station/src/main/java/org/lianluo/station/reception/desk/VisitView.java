package org.lianluo.station.reception.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.reception.ReceptionVisit;
import org.lianluo.station.reception.VisitStatus;

/** A visitor in the queue; nobody can tell who it is. */
@Schema(name = "ReceptionVisit", description = "Visitor of a reception day (来访排号)")
record VisitView(
        UUID id,
        UUID dayId,

        @Schema(description = "Number in the queue of the day (排号)")
        int number,

        VisitStatus status,

        @Schema(description = "Opinions that the visitor raised (社情民意编号)")
        List<UUID> opinionIds,

        Instant createdAt,

        @Schema(description = "When the number was called last (叫号时间)") @Nullable
        Instant calledAt,

        @Schema(description = "When the visitor was heard or left (结束时间)") @Nullable
        Instant endedAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    static VisitView of(ReceptionVisit visit) {
        return new VisitView(
                visit.getId(),
                visit.dayId(),
                visit.number(),
                visit.status(),
                visit.opinionIds(),
                visit.getCreatedAt(),
                visit.calledAt(),
                visit.endedAt(),
                visit.getVersion());
    }
}
