package org.lianluo.handling.assignment.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An opinion as the co-handler, the lead and the offices see it. */
@Schema(name = "CoOpinion", description = "Opinion of a co-handler for the lead (会办意见)")
record CoOpinionView(
        UUID id,
        UUID assignmentId,
        String unitCode,
        String text,

        @Schema(description = "Whether it came after its due date (是否逾期)")
        boolean late,

        Instant submittedAt) {}
