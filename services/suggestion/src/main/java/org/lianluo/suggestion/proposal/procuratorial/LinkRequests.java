package org.lianluo.suggestion.proposal.procuratorial;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What the intake office sends about suggestions of the procuratorate. */
final class LinkRequests {

    private LinkRequests() {}

    /** The other suggestion. */
    @Schema(name = "ProcuratorialLinking", description = "A suggestion of the procuratorate that belongs to it (检察建议)")
    record Link(
            @Schema(description = "Which became which (转化方向)", examples = "TO_PROCURATORATE") @NotNull
            LinkDirection direction,

            @Schema(description = "Its number (文号)", examples = "卫检建〔2027〕3号")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String number,

            @Schema(description = "The procuratorate (检察机关)", examples = "卫东区人民检察院")
            @NotNull
            @PlainText(max = 100, oneLine = true)
            String organ,

            @Schema(description = "Its date, not in the future (制发日期)", examples = "2026-11-02") @NotNull
            LocalDate issuedOn,

            @Schema(description = "What became of it, if that is known (办理结果)", examples = "主管单位已整改并书面回复。")
            @PlainText(max = 2000)
            String outcome) {

        ProcuratorialLink.Document document() {
            return new ProcuratorialLink.Document(direction, number, organ, issuedOn);
        }
    }

    /** What became of it. */
    @Schema(name = "ProcuratorialOutcome", description = "What became of a suggestion of the procuratorate (检察建议办理结果)")
    record Outcome(
            @Schema(description = "What became of it (办理结果)", examples = "主管单位已整改并书面回复。")
            @NotNull
            @PlainText(max = 2000)
            String outcome) {}
}
