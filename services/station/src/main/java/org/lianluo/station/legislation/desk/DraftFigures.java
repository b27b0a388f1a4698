package org.lianluo.station.legislation.desk;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How many comments a draft has and what became of them. */
@Schema(name = "LegislativeDraftFigures", description = "Comments counted (意见统计)")
record DraftFigures(
        @Schema(description = "All (合计)") DraftCount all,

        @Schema(description = "By article, in the order of the draft; the draft as a whole comes last (按条款)")
        List<DraftCount> byArticle,

        @Schema(description = "By legislative point that is asked, also those without a comment (按联系点)")
        List<DraftCount> byPoint,

        @Schema(description = "By source: POINT, DEPUTY, PUBLIC (按来源)")
        List<DraftCount> bySource) {

    /** Comments of one kind. */
    @Schema(name = "LegislativeDraftCount", description = "Comments of one kind (一项统计)")
    record DraftCount(
            @Schema(description = "Article, point or source; none for all, and for the draft as a whole (项目)") @Nullable
            String of,

            @Schema(description = "Comments (意见数)") int comments,
            @Schema(description = "Adopted (采纳)") int adopted,
            @Schema(description = "Adopted in part (部分采纳)") int partlyAdopted,
            @Schema(description = "Noted (留作参考)") int noted,
            @Schema(description = "Not adopted (未采纳)") int notAdopted,
            @Schema(description = "Not sorted yet (待整理)") int unsorted) {}
}
