package org.lianluo.survey.poll.results;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** How what dissatisfied was put right. */
@Schema(name = "VerdictRectification", description = "How it was put right (整改情况)")
record VerdictRectification(
        @Schema(description = "What was done (整改情况)", examples = "已增设停车位八十个，公布投诉电话。") @NotNull @PlainText(max = 4000)
        String how,

        @Schema(description = "Day on which it was done, not later than today (完成日期)", examples = "2026-11-20") @NotNull
        LocalDate on) {}
