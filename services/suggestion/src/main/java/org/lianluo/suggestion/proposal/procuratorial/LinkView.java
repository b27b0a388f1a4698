package org.lianluo.suggestion.proposal.procuratorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A link as those see it who may read the suggestion. */
@Schema(name = "ProcuratorialLink", description = "A suggestion of the procuratorate that belongs to it (检察建议)")
record LinkView(
        UUID id,
        UUID suggestionId,

        @Schema(description = "Which became which (转化方向)") LinkDirection direction,

        @Schema(description = "Its number (文号)") String number,

        @Schema(description = "The procuratorate (检察机关)") String organ,

        @Schema(description = "Its date (制发日期)") LocalDate issuedOn,

        Instant linkedAt,

        @Schema(description = "What became of it (办理结果)") @Nullable
        String outcome,

        @Nullable Instant outcomeAt) {

    static LinkView of(ProcuratorialLink link) {
        return new LinkView(
                link.id,
                link.suggestionId,
                link.direction,
                link.number,
                link.organ,
                link.issuedOn,
                link.linkedAt,
                link.outcome,
                link.outcomeAt);
    }

    @Schema(name = "ProcuratorialLinks", description = "Suggestions of the procuratorate that belong to it (检察建议)")
    record All(List<LinkView> items) {}
}
