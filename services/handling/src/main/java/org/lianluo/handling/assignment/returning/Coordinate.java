package org.lianluo.handling.assignment.returning;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.shared.web.input.PlainText;

/** Which unit must handle a suggestion that units gave back twice. */
@Schema(name = "Coordination", description = "Coordination by the government office, which binds (协调确定)")
record Coordinate(
        @Schema(
                description = "Assignment that waits for it (待协调的交办件)",
                examples = "0199c1d2-7c00-7000-8000-000000000001")
        @NotNull
        UUID assignmentId,

        @Schema(
                description = "Unit that must handle it: another one, or the one that has it (确定的承办单位)",
                examples = "410402-U03")
        @NotNull
        @Pattern(regexp = NaturalCode.UNIT, message = "{org.lianluo.code.unit}")
        String unitCode,

        @Schema(description = "Reason (理由)", examples = "该路段停车设施的规划由住房和城乡建设局负责。") @NotNull @PlainText(max = 1000)
        String reason,

        @Schema(description = "What the units said when they were heard (听取双方意见情况)", examples = "11月30日召集两单位会商，均已陈述意见。")
        @NotNull
        @PlainText(max = 2000)
        String hearing) {}
