package org.lianluo.suggestion.proposal.drafting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.suggestion.proposal.matter.ProposalText;

/** A text that a deputy writes and has not saved. */
@Schema(name = "SimilaritySearch", description = "Text to find similar suggestions for (待查重文本)")
record SimilaritySearch(
        @Schema(description = "Lead deputy (领衔代表); required of a deputy with two mandates", examples = "D410402-0001")
        @Pattern(regexp = NaturalCode.DEPUTY, message = "{org.lianluo.code.deputy}")
        String leadDeputyCode,

        @Schema(description = "Title (标题)", examples = "关于解决曙光街停车难问题的建议") @NotNull @PlainText(max = 100, oneLine = true)
        String title,

        @Schema(description = "Facts (事由)") @PlainText(max = 8000)
        String facts,

        @Schema(description = "Proposals (建议内容)") @PlainText(max = 8000)
        String proposals) {

    ProposalText text() {
        return new ProposalText(title, facts, proposals, null, null);
    }
}
