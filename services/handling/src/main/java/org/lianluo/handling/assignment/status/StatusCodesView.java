package org.lianluo.handling.assignment.status;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The table of a unit. */
@Schema(name = "StatusCodes", description = "Status codes of a unit's own system (状态码表)")
record StatusCodesView(
        String unitCode,
        List<StatusCode> codes,
        Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    static StatusCodesView of(StatusCodeTable table) {
        return new StatusCodesView(
                table.unitCode(),
                table.words().stream().map(StatusCode::of).toList(),
                table.getUpdatedAt(),
                table.getVersion());
    }
}
