package org.lianluo.handling.assignment.cohandling;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.suggestion.CoOpinion;

/** An opinion as the co-handler, the lead and the offices see it. */
@Schema(name = "CoOpinion", description = "Opinion of a co-handler for the lead (会办意见)")
record CoOpinionView(
        UUID id,
        UUID assignmentId,
        String unitCode,
        String text,

        @Schema(description = "Whether it came after its due date (是否逾期)")
        boolean late,

        Instant submittedAt) {

    static CoOpinionView of(CoOpinion opinion) {
        return new CoOpinionView(
                opinion.id(),
                opinion.assignmentId(),
                opinion.unitCode(),
                opinion.text(),
                opinion.isLate(),
                opinion.submittedAt());
    }
}
