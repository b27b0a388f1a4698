package org.lianluo.handling.assignment.caseload;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.asking.RequestStatus;
import org.lianluo.handling.assignment.suggestion.Entry;

/** What a unit asked for, as it and the offices see it. */
@Schema(name = "OfficeRequest", description = "A request of a unit and its decision (承办单位的申请)")
public record RequestView(
        UUID id,
        UUID assignmentId,
        RequestKind kind,
        RequestStatus status,
        String reason,

        @Schema(description = "Unit that asked, where lead or co-handler may (申请单位)") @Nullable
        String askedByUnitCode,

        @Schema(description = "Unit that should handle it instead (建议承办单位)") @Nullable
        String suggestedUnitCode,

        @Schema(description = "Day until which it wants more time (申请延期至)") @Nullable
        LocalDate until,

        Instant requestedAt,
        @Nullable Instant decidedAt,

        @Schema(
                description =
                        "Reason of the decision; of a coordination what lead and co-handler have to do (审核意见、协调意见)")
        @Nullable
        String decisionReason,

        @Schema(description = "Whether nobody decided in time, so that the policy of the region did (是否逾期未决自动决定)")
        boolean silent,

        @Schema(description = "What the units said, if the government office coordinated (听取意见情况)") @Nullable
        String hearing,

        @Schema(description = "Unit that handles it by the decision (确定的承办单位)") @Nullable
        String unitCode) {

    public static RequestView of(Entry<OfficeRequest> entry) {
        OfficeRequest request = entry.of();
        return new RequestView(
                request.id(),
                request.assignmentId(),
                request.kind(),
                entry.assignment().statusOf(request),
                request.reason(),
                request.askedByUnitCode(),
                request.suggestedUnitCode(),
                request.wantedUntil(),
                request.requestedAt(),
                request.decidedAt(),
                request.decisionReason(),
                request.isSilent(),
                request.hearing(),
                request.unitCode());
    }
}
