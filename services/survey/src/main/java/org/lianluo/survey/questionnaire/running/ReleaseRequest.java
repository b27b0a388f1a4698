package org.lianluo.survey.questionnaire.running;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which texts everybody may read. */
@Schema(name = "TextRelease", description = "Which texts everybody may read (公开文字答案)")
record ReleaseRequest(
        @Schema(
                description = "Texts to release; all of them belong to the questionnaire (公开)",
                examples = "[\"5f0c2c1e-8b1d-4f39-9a55-0d1d2c7a9b10\"]")
        @NotNull
        @Size(max = 200)
        List<@NotNull UUID> release,

        @Schema(description = "Texts to keep back (不公开)", examples = "[]") @NotNull @Size(max = 200)
        List<@NotNull UUID> keepBack) {}
