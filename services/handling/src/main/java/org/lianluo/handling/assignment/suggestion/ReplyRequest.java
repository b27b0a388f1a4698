package org.lianluo.handling.assignment.suggestion;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.PlainText;

/** A draft of a reply. */
@Schema(name = "ReplyDraft", description = "Draft of a reply (答复稿)")
record ReplyRequest(
        @Schema(description = "A to D (答复类别)", examples = "B") @NotNull
        ReplyClass classCode,

        @Schema(description = "Text of the reply (答复内容)", examples = "您提出的关于增设停车位的建议收悉，现答复如下……")
        @NotNull
        @PlainText(max = 8000)
        String text,

        @Schema(description = "Number of the letter (答复文号)", examples = "新城管〔2026〕12号")
        @NotNull
        @PlainText(max = 100, oneLine = true)
        String documentNumber,

        @Schema(description = "What is promised (承诺事项); class B needs at least one") @Valid @Size(max = 20)
        List<@NotNull @Valid Promise> commitments) {

    List<Promise> promises() {
        return commitments == null ? List.of() : commitments;
    }

    /** Refuses a class B that promises nothing, and promises for days that are over. */
    void mayBePromised(LocalDate today) {
        if (classCode == ReplyClass.B && promises().isEmpty()) {
            throw ProblemException.onField(HandlingProblem.COMMITMENT_REQUIRED, "/commitments");
        }
        for (int i = 0; i < promises().size(); i++) {
            if (promises().get(i).due().isBefore(today)) {
                throw ProblemException.onField(HandlingProblem.COMMITMENT_DUE_OVER, "/commitments/" + i + "/due");
            }
        }
    }
}
