package org.lianluo.suggestion.proposal.reviewing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.suggestion.proposal.panel.PanelKind;
import org.lianluo.suggestion.proposal.panel.Review;
import org.lianluo.suggestion.proposal.panel.ReviewOutcome;

/** A review as those see it who may read the suggestion. */
@Schema(name = "Review", description = "Review of a suggestion by a panel (评审)")
record ReviewView(
        UUID id,
        UUID suggestionId,

        @Schema(description = "Who sits on the panel (评审形式)")
        PanelKind kind,

        @Schema(description = "The members (评审组成员)") List<ReviewRequests.Member> members,

        @Schema(description = "Day of the meeting (召开日期)") LocalDate convenedOn,

        Instant openedAt,

        @Schema(description = "Whether the replies stand (结论)") @Nullable
        ReviewOutcome outcome,

        @Schema(description = "What the panel says (评审意见)") @Nullable
        String conclusion,

        @Schema(description = "Units that handle it again (重新办理的承办单位)")
        List<String> unitCodes,

        @Nullable Instant concludedAt) {

    static ReviewView of(Review review) {
        return new ReviewView(
                review.id(),
                review.suggestionId(),
                review.kind(),
                review.members().stream().map(ReviewRequests.Member::of).toList(),
                review.convenedOn(),
                review.openedAt(),
                review.outcome(),
                review.conclusion(),
                review.againUnits(),
                review.concludedAt());
    }

    @Schema(name = "Reviews", description = "Reviews of a suggestion, oldest first (评审记录)")
    record All(List<ReviewView> items) {}
}
