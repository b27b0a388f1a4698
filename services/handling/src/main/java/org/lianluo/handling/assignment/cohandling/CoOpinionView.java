package org.lianluo.handling.assignment.cohandling;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.suggestion.CoOpinion;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.shared.casework.DueDateView;

/** An opinion as the co-handler, the lead and the offices see it. */
@Schema(name = "CoOpinion", description = "Opinion of a co-handler for the lead (会办意见)")
record CoOpinionView(
        UUID id,
        UUID assignmentId,
        String unitCode,
        String text,

        @Schema(description = "Whether it came after its due date (是否逾期)")
        boolean late,

        Instant submittedAt,

        @Schema(description = "Why the lead sent it back (退回重提理由)") @Nullable
        String sentBackReason,

        @Schema(description = "When the lead sent it back (退回重提时间)") @Nullable
        Instant sentBackAt,

        @Schema(description = "Last day for another one, if the lead sent it back (重新提出期限)") @Nullable
        DueDateView reworkDue) {

    static CoOpinionView of(Entry<CoOpinion> given) {
        CoOpinion opinion = given.of();
        return new CoOpinionView(
                opinion.id(),
                opinion.assignmentId(),
                opinion.unitCode(),
                opinion.text(),
                opinion.isLate(),
                opinion.submittedAt(),
                opinion.sentBackReason(),
                opinion.sentBackAt(),
                opinion.sentBackAt() == null
                        ? null
                        : DueDateView.of(given.assignment().rework().due()));
    }
}
