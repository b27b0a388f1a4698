package org.lianluo.handling.assignment.reply;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.wording.Pledge;
import org.lianluo.handling.assignment.wording.ReplyClass;
import org.lianluo.handling.assignment.wording.ReplyWording;
import org.lianluo.shared.web.input.PlainText;

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

        @Schema(description = "Commitments (承诺事项); class B needs at least one") @Valid @Size(max = 20)
        List<@NotNull @Valid Promise> commitments) {

    ReplyWording wording() {
        List<Promise> promises = commitments == null ? List.of() : commitments;
        return new ReplyWording(
                classCode,
                text,
                documentNumber,
                promises.stream()
                        .map(promise -> new Pledge(promise.promise(), promise.due()))
                        .toList());
    }
}
