package org.lianluo.suggestion.proposal.merging;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What the office sends about merges. */
final class MergeRequests {

    private MergeRequests() {}

    /** The others. */
    @Schema(name = "SuggestionMerging", description = "Suggestions to be handled together (并案)")
    record Merging(
            @Schema(
                    description = "The members (被并案的建议); the suggestion of the path leads (主件)",
                    examples = "[\"01938c5e-7a10-7c3e-9d21-4b6f0a8e5c12\"]")
            @NotNull
            @Size(min = 1, max = 20)
            List<@NotNull UUID> suggestionIds,

            @Schema(description = "Reason, told to all deputies (并案理由)", examples = "内容相同，一并办理。")
            @NotNull
            @PlainText(max = 500)
            String reason) {}

    /** Why it is undone. */
    @Schema(name = "SuggestionUnmerging", description = "End of a merge (撤销并案)")
    record Undoing(
            @Schema(description = "Reason, told to all deputies (撤销理由)", examples = "两件建议所提路段不同，应当分别办理。")
            @NotNull
            @PlainText(max = 500)
            String reason) {}
}
