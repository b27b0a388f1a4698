package org.lianluo.handling.issue.desk;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.issue.IssueTally;
import org.lianluo.handling.issue.ItemStatus;

/** How much of a list was put right. */
@Schema(name = "IssueTally", description = "How much of a list and the lists in it was put right (整改情况统计)")
record IssueTallyView(
        @Schema(description = "In the list and the lists in it, each once (合计)")
        Figures total,

        @Schema(description = "The same of each class (分类统计)")
        List<ClassFigures> classes) {

    /** Figures of some items. */
    @Schema(name = "IssueFigures", description = "Figures of items (整改数字)")
    record Figures(
            @Schema(description = "Items listed (问题数)", examples = "171")
            int listed,

            @Schema(description = "RECTIFIED or VERIFIED (已整改)", examples = "150")
            int done,

            @Schema(description = "Of these with a result in time (按时整改)", examples = "130")
            int inTime,

            @Schema(description = "Put right ÷ listed, percent; null without items (整改率)", examples = "87.7") @Nullable
            BigDecimal rate,

            @Schema(description = "In time ÷ listed, percent; null without items (按时整改率)", examples = "76.0") @Nullable
            BigDecimal inTimeRate,

            @Schema(description = "How many are in each state (各状态数)")
            Map<ItemStatus, Integer> byStatus) {

        static Figures of(IssueTally tally) {
            return new Figures(
                    tally.listed(), tally.done(), tally.inTime(), tally.rate(), tally.inTimeRate(), tally.byStatus());
        }
    }

    /** Figures of a class. */
    @Schema(name = "IssueClassFigures", description = "Figures of a class of items (分类整改数字)")
    record ClassFigures(
            @Schema(description = "Class; empty for items without one (分类)", examples = "设施建设")
            String classCode,

            Figures figures) {}

    static IssueTallyView of(List<IssueTally.Group> groups) {
        return new IssueTallyView(
                Figures.of(IssueTally.of(groups)),
                IssueTally.byClass(groups).entrySet().stream()
                        .map(one -> new ClassFigures(one.getKey(), Figures.of(one.getValue())))
                        .toList());
    }
}
