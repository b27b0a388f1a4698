package org.lianluo.handling.assignment.extending;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;

/** Whether a unit gets more time. */
@Schema(name = "ExtensionDecision", description = "Decision on an extension (延期审核)")
record DecideExtension(
        @Schema(description = "Decision (审核结论)", examples = "GRANTED") @NotNull
        ExtensionOutcome decision,

        @Schema(description = "Reason; a refusal needs one (审核意见)", examples = "同意延期。") @PlainText(max = 1000)
        String reason) {

    /** What may be decided. */
    enum ExtensionOutcome {
        GRANTED,
        REFUSED
    }

    void mustBeReasoned() {
        if (decision == ExtensionOutcome.REFUSED && reason == null) {
            throw ProblemException.onField(HandlingProblem.REFUSAL_NEEDS_REASON, "/reason");
        }
    }
}
