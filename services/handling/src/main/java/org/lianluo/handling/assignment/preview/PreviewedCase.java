package org.lianluo.handling.assignment.preview;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;

/** A case that a change will concern; no text of it. */
@Schema(name = "PreviewedCase", description = "Open case whose later clocks will differ (受影响的在办件)")
record PreviewedCase(
        UUID assignmentId,
        UUID suggestionId,
        int registrationNumber,
        int year,
        String regionCode,
        String unitCode,
        int round,
        AssignmentStatus status,
        List<ChangedClock> clocks) {

    /** A clock that will start later. */
    @Schema(name = "ChangedClock", description = "Clock that will differ (将变化的期限)")
    record ChangedClock(
            @Schema(examples = "suggestion.feedback") String key,
            @Schema(examples = "15wd") String current,
            @Schema(examples = "20wd") String proposed) {}

    static PreviewedCase of(SuggestionAssignment assignment, List<ChangedClock> clocks) {
        return new PreviewedCase(
                assignment.getId(),
                assignment.subjectId(),
                assignment.terms().matter().registrationNumber(),
                assignment.terms().matter().year(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                assignment.round(),
                assignment.status(),
                clocks);
    }
}
