package org.lianluo.handling.assignment.preview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.policy.PolicyRequest;

/** A change that is thought of. */
@Schema(name = "PolicyPreviewRequest", description = "Change of rules that is thought of (拟议的规则变更)")
record PreviewRequest(
        @Schema(description = "Region code, or DEFAULT (适用区域)", examples = "410402")
        @NotNull
        @Pattern(regexp = PolicyRequest.JURISDICTION, message = "{org.lianluo.code.jurisdiction}")
        String jurisdiction,

        @Schema(description = "First day in force, Asia/Shanghai (生效日期)", examples = "2027-01-01") @NotNull
        LocalDate effectiveFrom,

        @Schema(description = "Preset to take over; its rules come before the changes (样板)", examples = "henan-2017")
        @Pattern(regexp = "[a-z]+(-[a-z]+)*-\\d{4}", message = "{org.lianluo.code.preset}")
        String presetId,

        @Schema(description = "Rules to set (规则)") @Size(max = 50)
        List<@NotNull @Valid Change> changes) {

    /** One rule. */
    @Schema(name = "PolicyPreviewChange", description = "Rule to set (拟设定的规则)")
    record Change(
            @Schema(description = "Key (规则)", examples = "suggestion.rehandling")
            @NotNull
            @Pattern(regexp = PolicyRequest.KEY, message = "{org.lianluo.code.policy}")
            String key,

            @Schema(description = "Value (值)", examples = "2mo")
            @NotNull
            @Pattern(regexp = PolicyRequest.VALUE, message = "{org.lianluo.policy-value}")
            String value) {}

    Map<String, String> rules() {
        return changes == null
                ? Map.of()
                : changes.stream().collect(Collectors.toMap(Change::key, Change::value, (one, other) -> other));
    }
}
