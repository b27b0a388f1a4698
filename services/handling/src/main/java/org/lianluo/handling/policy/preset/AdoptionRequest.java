package org.lianluo.handling.policy.preset;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.policy.PolicyRequest;

/** Which preset a jurisdiction takes over. */
@Schema(name = "PolicyAdoptionRequest", description = "Preset to take over (采用样板)")
record AdoptionRequest(
        @Schema(description = "Preset, one of /api/v1/policies/presets (样板)", examples = "henan-2017")
        @NotNull
        @Pattern(regexp = "[a-z]+(-[a-z]+)*-\\d{4}", message = "{org.lianluo.code.preset}")
        String presetId,

        @Schema(
                description = "Region code, or DEFAULT for all regions without their own rule (适用区域)",
                examples = "410402")
        @NotNull
        @Pattern(regexp = PolicyRequest.JURISDICTION, message = "{org.lianluo.code.jurisdiction}")
        String jurisdiction,

        @Schema(description = "First day in force, Asia/Shanghai (生效日期)", examples = "2027-01-01") @NotNull
        LocalDate effectiveFrom) {}
