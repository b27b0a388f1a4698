package org.lianluo.handling.assignment.assigning;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** The day of the handing over as it should have been entered. */
@Schema(name = "HandOverCorrection", description = "Correction of the hand-over date (更正首次交办日期)")
record HandOverCorrectionRequest(
        @Schema(
                description = "First hand-over date: not before the registration, not after the assignment (首次交办日期)",
                examples = "2026-11-20")
        @NotNull
        LocalDate handedOverOn,

        @Schema(description = "Reason, kept in the history (更正理由)", examples = "交办日期录入有误")
        @NotNull
        @PlainText(max = 500)
        String reason) {}
