package org.lianluo.suggestion.proposal.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.proposal.Suggestion;
import org.lianluo.suggestion.proposal.SuggestionStatus;

/** A merge as those see it whom one of its suggestions concerns. */
@Schema(name = "SuggestionMerge", description = "Suggestions that units handle together (并案)")
record MergeView(
        UUID id,
        MergeStatus status,

        @Schema(description = "Whether the suggestion of the path leads (是否主件)")
        boolean leads,

        @Schema(description = "How many suggestions are handled together (并案件数)", examples = "2")
        int count,

        @Schema(description = "Those that concern the caller, the lead first (其中与本人有关的建议)")
        List<Item> items,

        @Schema(description = "The office's reason (并案理由)") String reason,

        Instant mergedAt,

        @Schema(description = "When it was undone or a reply ended it (结束时间)") @Nullable
        Instant endedAt,

        @Schema(description = "Why it was undone (撤销理由)") @Nullable
        String endReason) {

    /** One of the suggestions. */
    @Schema(name = "MergedSuggestion", description = "A suggestion of a merge (并案中的建议)")
    record Item(
            UUID suggestionId,

            @Schema(description = "Whether it leads (是否主件)") boolean lead,

            @Schema(description = "Serial number in its term, meeting and year (编号)", examples = "105")
            int registrationNumber,

            @Schema(description = "Year of its registration (登记年份)", examples = "2026")
            int year,

            String title,
            SuggestionStatus status) {

        static Item of(Suggestion s, Merge merge) {
            return new Item(
                    s.getId(),
                    s.getId().equals(merge.leadId()),
                    s.course().registration().number(),
                    s.course().registration().year(),
                    s.proposal().text().title(),
                    s.status());
        }
    }

    /** @param seen those of its suggestions that concern the caller */
    static MergeView of(Merge merge, UUID asked, List<Suggestion> seen) {
        return new MergeView(
                merge.id(),
                merge.status(),
                merge.leadId().equals(asked),
                merge.suggestions().size(),
                seen.stream().map(s -> Item.of(s, merge)).toList(),
                merge.reason(),
                merge.mergedAt(),
                merge.endedAt(),
                merge.endReason());
    }

    @Schema(name = "SuggestionMerges", description = "Merges of a suggestion, the newest first (并案)")
    record All(List<MergeView> items) {}
}
