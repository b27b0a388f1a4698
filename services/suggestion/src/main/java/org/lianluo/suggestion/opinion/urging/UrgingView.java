package org.lianluo.suggestion.opinion.urging;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionStatus;

/**
 * What somebody who urged sees.
 *
 * @param possibleFrom first day on which they may urge once more
 */
@Schema(name = "UrgingResult", description = "The opinion was urged (已催办)")
record UrgingView(
        String receiptNumber,
        OpinionStatus status,

        @Schema(description = "How often it was urged (催办次数)", examples = "1")
        int urgedCount,

        @Schema(description = "Day on which it was urged last (最近催办日期)", examples = "2026-12-01")
        LocalDate lastUrgedOn,

        @Schema(description = "First day on which the caller may urge once more (可再次催办的日期)", examples = "2026-12-08")
        LocalDate possibleFrom) {

    static UrgingView of(Opinion o, LocalDate possibleFrom) {
        return new UrgingView(
                o.intake().receipt().number(),
                o.status(),
                o.course().urgings().count(),
                o.course().urgings().lastOn(),
                possibleFrom);
    }
}
