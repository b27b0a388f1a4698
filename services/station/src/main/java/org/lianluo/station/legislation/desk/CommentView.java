package org.lianluo.station.legislation.desk;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.station.legislation.CommentCategory;
import org.lianluo.station.legislation.CommentFacts;
import org.lianluo.station.legislation.CommentOutcome;
import org.lianluo.station.legislation.CommentSource;
import org.lianluo.station.legislation.DraftComment;

/** A comment as its office, and the point that gathered it, see it. */
@Schema(name = "LegislativeComment", description = "Comment on a draft (对草案的意见)")
record CommentView(
        UUID id,
        UUID draftId,

        @Schema(description = "Article; none for the draft as a whole (条款)") @Nullable
        String articleLabel,

        String text,

        @Schema(description = "Legislative point that gathered it (立法联系点)") @Nullable
        String pointCode,

        CommentSource source,

        @Schema(description = "What it is about; none before it is sorted (意见类别)") @Nullable
        CommentCategory category,

        @Schema(description = "What became of it; none before it is sorted (采纳情况)") @Nullable
        CommentOutcome outcome,

        @Schema(description = "Why (说明)") @Nullable String explanation,

        Instant createdAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    static CommentView of(DraftComment comment) {
        CommentFacts facts = comment.facts();
        return new CommentView(
                comment.getId(),
                comment.draftId(),
                facts.articleLabel(),
                facts.text(),
                facts.pointCode(),
                facts.source(),
                facts.category(),
                facts.outcome(),
                facts.explanation(),
                comment.getCreatedAt(),
                comment.getVersion());
    }
}
