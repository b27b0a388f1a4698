package org.lianluo.shared.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.shared.security.Mask;

/**
 * A row of the trail as an auditor sees it.
 *
 * @param detail reason or circumstance, with the numbers of people masked that somebody typed into it
 */
@Schema(name = "AuditRow", description = "Who did what, and when (审计记录)")
public record AuditRow(
        UUID id,
        Instant at,

        @Schema(description = "Subject of the token, or anonymous (操作人标识)")
        String actor,

        @Schema(description = "Client of the token (客户端)") @Nullable
        String client,

        @Schema(description = "Action (操作)", examples = "opinion.disclose-submitter")
        String action,

        @Schema(description = "Kind of the object (对象类型)", examples = "opinion")
        String subjectType,

        @Nullable UUID subjectId,

        @Schema(description = "Reason or circumstance (理由或说明)") @Nullable
        String detail) {

    static AuditRow of(AuditEvent event) {
        return new AuditRow(
                event.id,
                event.at,
                event.actor,
                event.client,
                event.action,
                event.subjectType,
                event.subjectId,
                Mask.freeText(event.detail));
    }
}
