package org.lianluo.station.standard.star;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A star rating; everybody sees those that were awarded. */
@Schema(name = "StarRating", description = "Stars of a station by a standard (星级)")
record StarView(
        UUID id,
        UUID stationId,
        String stationCode,
        String standardCode,
        @Schema(description = "Stars applied for (申报星级)") int claimedStars,
        @Schema(description = "Why it deserves them (申报说明)") String statement,
        StarStatus status,

        @Schema(description = "Stars by the last review; none before the first (星级)") @Nullable
        Integer stars,

        @Schema(description = "Points by the last review (得分)") @Nullable
        Integer points,

        @Schema(description = "Number of the plaque (牌匾编号)") @Nullable
        String plaqueNumber,

        @Schema(description = "Day of the plaque (授牌日期)") @Nullable
        LocalDate awardedOn,

        @Schema(description = "Last day of the next yearly review (复核期限)") @Nullable
        LocalDate recheckDue,

        @Schema(description = "Why it was refused (不予通过理由)") @Nullable
        String refusedFor,

        @Schema(description = "Also the ETag (版本)") long version) {

    static StarView of(StarRating rating) {
        StarRating.Facts facts = rating.facts();
        return new StarView(
                rating.getId(),
                facts.stationId(),
                facts.stationCode(),
                facts.standardCode(),
                facts.claimedStars(),
                facts.statement(),
                facts.status(),
                facts.stars(),
                facts.points(),
                facts.plaqueNumber(),
                facts.awardedOn(),
                facts.recheckDue(),
                facts.refusedFor(),
                rating.getVersion());
    }

    /** A review with its parts. */
    @Schema(name = "StarReview", description = "A review with its parts (一次评审)")
    record Review(LocalDate on, int points, int stars, List<StarRequests.Part> parts) {

        static Review of(StarReview review) {
            return new Review(
                    review.on(),
                    review.points(),
                    review.stars(),
                    review.parts().stream()
                            .map(part -> new StarRequests.Part(part.itemCode(), part.points(), part.remark()))
                            .toList());
        }
    }
}
