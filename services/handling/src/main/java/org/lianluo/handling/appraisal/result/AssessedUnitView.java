package org.lianluo.handling.appraisal.result;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Side;
import org.lianluo.handling.appraisal.scoring.ItemScore;
import org.lianluo.handling.appraisal.scoring.PartScore;
import org.lianluo.handling.appraisal.scoring.Score;
import org.lianluo.handling.appraisal.scoring.Standing;

/** A unit in an assessment, with its score, its parts and its rank. */
@Schema(name = "AssessedUnit", description = "Unit in an assessment (被考核单位)")
record AssessedUnitView(
        String unitCode,
        String unitName,

        @Schema(description = "Group in which it is compared (考核分组)")
        String group,

        @Schema(description = "Its score; none for who may only give marks (得分)") @Nullable
        ScoreView score,

        @Schema(description = "Its score for what it co-handles, where that is apart (会办得分)") @Nullable
        ScoreView coScore,

        @Schema(description = "Figures of all its items together; those that are 0 are left out (数据)")
        Map<Figure, Integer> figures,

        @Schema(description = "Its items one by one; for the unit and the offices, and not in lists (逐件得分)")
        List<ItemView> items,

        @Schema(description = "Also the ETag, for who gives marks (版本)")
        long version) {

    /** A score. */
    @Schema(name = "AssessmentScore", description = "Score with its parts (得分)")
    record ScoreView(
            @Schema(description = "How many items it is about: the workload (承办件数)")
            int items,

            @Schema(description = "Points, two decimals; none without an item (得分)") @Nullable
            BigDecimal points,

            @Schema(description = "The highest that there can be (满分)")
            BigDecimal full,

            @Schema(
                    description =
                            "Rank among all; equal scores share one, and the next follows without a gap. While marks"
                                    + " are given it is of the day, and for offices alone (总排名)")
            @Nullable
            Integer rank,

            @Schema(description = "Rank in its group (组内排名)") @Nullable
            Integer groupRank,

            @Schema(description = "What it is made of, in the order of the scheme (分项得分)")
            List<PartView> parts) {

        static ScoreView of(Score score, Standing standing) {
            return score == null
                    ? null
                    : new ScoreView(
                            score.items(),
                            score.points(),
                            score.full(),
                            standing == null ? null : standing.overall(),
                            standing == null ? null : standing.inGroup(),
                            score.parts().stream().map(PartView::of).toList());
        }
    }

    /** One part. */
    @Schema(name = "AssessmentPartScore", description = "What an indicator came to, with its facts (分项得分)")
    record PartView(
            @Schema(description = "Code of the indicator (指标)")
            String indicator,

            @Schema(
                    description =
                            "Points given, or taken off by a deduction; none where nothing was to be measured (分值)")
            @Nullable
            BigDecimal points,

            @Schema(description = "Figures behind it (依据)") Map<Figure, Integer> figures,

            @Schema(description = "How many marks were given (评分数)")
            int marks,

            @Schema(description = "How many items had something to measure (计分件数)") @Nullable
            Integer items) {

        static PartView of(PartScore part) {
            return new PartView(part.indicator(), part.points(), ordered(part.figures()), part.marks(), part.items());
        }
    }

    /** One item. */
    @Schema(name = "AssessedItem", description = "Item with what each indicator came to (逐件得分)")
    record ItemView(
            UUID assignmentId,
            UUID suggestionId,

            @Schema(description = "Number of the suggestion (建议编号)")
            int registrationNumber,

            Side side,
            List<PartView> parts) {

        static ItemView of(ItemScore item) {
            return new ItemView(
                    item.assignmentId(),
                    item.suggestionId(),
                    item.registrationNumber(),
                    item.side(),
                    item.parts().stream().map(PartView::of).toList());
        }
    }

    static AssessedUnitView of(ScoredUnit scored) {
        AssessedUnit unit = scored.unit();
        UnitResult result = scored.result();
        return new AssessedUnitView(
                unit.unitCode(),
                unit.unitName(),
                unit.groupName(),
                result == null ? null : ScoreView.of(result.main(), result.standing()),
                result == null ? null : ScoreView.of(result.co(), result.coStanding()),
                result == null ? Map.of() : ordered(result.figures()),
                scored.items().items().stream().map(ItemView::of).toList(),
                unit.getVersion());
    }

    private static Map<Figure, Integer> ordered(Map<Figure, Integer> figures) {
        Map<Figure, Integer> all = new EnumMap<>(Figure.class);
        all.putAll(figures);
        return all;
    }
}
