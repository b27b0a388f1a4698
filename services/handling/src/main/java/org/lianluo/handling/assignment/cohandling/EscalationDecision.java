package org.lianluo.handling.assignment.cohandling;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What lead and co-handler have to do. */
@Schema(name = "EscalationDecision", description = "Coordination of lead and co-handler (协调确定)")
record EscalationDecision(
        @Schema(description = "What both have to do (协调意见)", examples = "绿化带改造由园林部门实施，主办单位统一答复。")
        @NotNull
        @PlainText(max = 2000)
        String text) {}
