package org.lianluo.handling.assignment.contact;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;

/** What a deputy says of a contact that a unit recorded with them. */
@Schema(name = "ContactAcknowledgement", description = "What a deputy says of a contact (代表确认沟通)")
record AcknowledgementRequest(
        @Schema(description = "Whether it was as recorded (是否认可)", examples = "true") @NotNull
        Boolean agreed,

        @Schema(description = "Remark; who does not agree needs one (意见)", examples = "情况属实。") @PlainText(max = 1000)
        String remark) {

    void mustBeReasoned() {
        if (!agreed && remark == null) {
            throw ProblemException.onField(HandlingProblem.REFUSAL_NEEDS_REASON, "/remark");
        }
    }
}
