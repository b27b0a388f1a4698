package org.lianluo.handling.assignment.reply;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Something that a unit promises with its reply. */
@Schema(name = "Promise", description = "Commitment (承诺事项)")
record Promise(
        @Schema(description = "Content (内容)", examples = "新增公共停车位200个") @NotNull @PlainText(max = 500)
        String promise,

        @Schema(description = "Due date (完成时限)", examples = "2027-06-30") @NotNull
        LocalDate due) {}
