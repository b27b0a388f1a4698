package org.lianluo.handling.assignment.caseload;

import java.time.Instant;
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

        @Schema(description = "Unit that should handle it instead (建议承办单位)") @Nullable
        String suggestedUnitCode,

        Instant requestedAt,
        @Nullable Instant decidedAt,

        @Schema(description = "Reason of the decision (审核意见)") @Nullable
        String decisionReason,

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
                request.suggestedUnitCode(),
                request.requestedAt(),
                request.decidedAt(),
                request.decisionReason(),
                request.hearing(),
                request.unitCode());
    }
}
