package org.lianluo.survey.poll.counting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.web.input.PlainText;
import org.lianluo.survey.SurveyProblem;

/** What was counted in a hall. */
@Schema(name = "TellerCount", description = "What was counted in the hall (计票结果)")
record TellerCountRequest(
        @Schema(description = "Papers issued, or members with a device (发出票数)", examples = "27") @Min(0) @Max(MOST)
        int issued,

        @Schema(description = "Papers that came back, or members who pressed (收回票数)", examples = "27")
        @Min(0)
        @Max(MOST)
        int returned,

        @Schema(description = "Each item of the paper (各项结果)") @NotNull @Size(min = 1, max = 100)
        List<@Valid @NotNull Item> items,

        @Schema(
                description = "Of the head teller alone: how the two counts were resolved, with whom (差异处理记录)",
                examples = "经两名计票人与总监票人共同复核原票，以复核结果为准。")
        @Nullable
        @PlainText(max = 1000)
        String record) {

    static final int MOST = 5000;

    /** What was marked about an item. */
    @Schema(name = "TellerCountItem", description = "What was marked about an item (各项结果)")
    record Item(
            @Schema(description = "Item (事项)", examples = "01932c5e-1f00-7c11-9c4d-2e6f80a1b304") @NotNull
            UUID itemId,

            @Schema(description = "How often each mark was made (各选项票数)") @NotNull @Size(min = 1, max = 10)
            List<@Valid @NotNull MarkCount> counts,

            @Schema(description = "Papers that are blank about it or have several marks (无效票)", examples = "1")
            @Min(0)
            @Max(MOST)
            int voided) {}

    /** How often a mark was made. */
    @Schema(name = "MarkCount", description = "How often a mark was made (选项票数)")
    record MarkCount(
            @Schema(examples = "SATISFIED")
            @NotNull
            @Pattern(regexp = "^[A-Z][A-Z_]{0,39}$", message = "{org.lianluo.code.mark}")
            String mark,

            @Schema(examples = "20") @Min(0) @Max(MOST) int count) {}

    HallCount count() {
        Map<UUID, HallCount.ItemCount> all = new HashMap<>();
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            Map<String, Integer> counts = new HashMap<>();
            for (MarkCount one : item.counts) {
                if (counts.put(one.mark, one.count) != null) {
                    throw ProblemException.onField(SurveyProblem.MARKED_TWICE, "/items/" + place + "/counts");
                }
            }
            if (all.put(item.itemId, new HallCount.ItemCount(counts, item.voided)) != null) {
                throw ProblemException.onField(SurveyProblem.UNKNOWN_ITEM, "/items/" + place + "/itemId");
            }
        }
        return new HallCount(issued, returned, all);
    }
}
