package org.lianluo.handling.assignment.returning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;

/** Whether a unit may give a suggestion back, and who handles it then. */
@Schema(name = "ReturnDecision", description = "Decision on a return (退回审核)")
record DecideReturn(
        @Schema(description = "Decision (审核结论)", examples = "APPROVED") @NotNull
        ReturnOutcome decision,

        @Schema(
                description = "Unit that handles it from now on; without it the suggested one (新的承办单位)",
                examples = "410402-U02")
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String unitCode,

        @Schema(description = "Reason; a refusal needs one (审核意见)", examples = "职责属实，改由交通运输局办理。") @PlainText(max = 1000)
        String reason) {

    /** What may be decided. */
    enum ReturnOutcome {
        APPROVED,
        REFUSED
    }

    void mustBeReasoned() {
        if (decision == ReturnOutcome.REFUSED && reason == null) {
            throw ProblemException.onField(HandlingProblem.REFUSAL_NEEDS_REASON, "/reason");
        }
    }
}
