package org.lianluo.suggestion.opinion.reading;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What waits at the caller's stations, counted. */
@Schema(
        description = "Opinions that wait at the caller's stations, counted (待办数)",
        examples =
                "{\"toTriage\": 12, \"dueForTriage\": 3, \"toGiveBack\": 2, \"reopened\": 1, \"urged\": 1, \"takenTooLongAgo\": 1}")
public record WaitingOpinions(
        @Schema(description = "Received, to be triaged by the station head (待分办)", minimum = "0")
        long toTriage,

        @Schema(
                description = "Those of them whose last day for triage is before `dueBefore`; all without it (快到期或超期)",
                minimum = "0")
        long dueForTriage,

        @Schema(description = "Answered, to be given back to whoever raised them (已答复，待反馈)", minimum = "0")
        long toGiveBack,

        @Schema(description = "Handled again, since whoever raised them was dissatisfied (重新办理)", minimum = "0")
        long reopened,

        @Schema(description = "Urged, of those to triage or to give back (被催办)", minimum = "0")
        long urged,

        @Schema(
                description = "Of those to triage what a kiosk took too long ago, which staff check first (填写时间过早，待核对)",
                minimum = "0")
        long takenTooLongAgo) {}
