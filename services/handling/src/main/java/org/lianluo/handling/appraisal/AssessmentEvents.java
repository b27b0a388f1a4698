package org.lianluo.handling.appraisal;

import java.time.Instant;
import java.util.List;
import org.lianluo.shared.events.handling.appraisal.UnitAssessmentPublishedV1;
import org.lianluo.shared.events.handling.appraisal.UnitAssessmentStatusChangedV1;

/** What has happened to an assessment, in the words of the published contracts; read off its state afterwards. */
final class AssessmentEvents {

    private AssessmentEvents() {}

    static UnitAssessmentStatusChangedV1 moved(UnitAssessment assessment, AssessmentStatus before, Instant at) {
        return new UnitAssessmentStatusChangedV1(
                assessment.getId(),
                assessment.getRegionCode(),
                assessment.year(),
                before == null ? null : before.name(),
                assessment.status().name(),
                assessment.unitCodes(),
                assessment.deputyCodes(),
                told(before, assessment.status()),
                at);
    }

    /** Who has marks to give or lists to choose now; a cancelled one is told to whoever knew of it. */
    private static List<String> told(AssessmentStatus before, AssessmentStatus now) {
        return switch (now) {
            case SCORING -> List.of("HANDLER_LEADER", "HANDLER_CLERK", "DEPUTY", "COMMITTEE_SUPERVISOR", "GOV_OFFICE");
            case CLOSED -> List.of("DIRECTOR_MEETING", "HANDLER_LEADER");
            case CANCELLED ->
                before == AssessmentStatus.DRAFT
                        ? List.of("INTAKE_OFFICER")
                        : List.of("INTAKE_OFFICER", "HANDLER_LEADER", "DEPUTY");
            default -> List.of("INTAKE_OFFICER");
        };
    }

    static UnitAssessmentPublishedV1 published(UnitAssessment assessment, int assessed, Instant at) {
        AssessmentFile file = assessment.file();
        return new UnitAssessmentPublishedV1(
                assessment.getId(),
                assessment.getRegionCode(),
                assessment.year(),
                file.schemeName(),
                assessed,
                assessment.unitCodes(),
                file.awards().stream()
                        .flatMap(list -> list.unitCodes().stream())
                        .distinct()
                        .toList(),
                List.of("HANDLER_LEADER", "DEPUTY", "COMMITTEE_SUPERVISOR", "GOV_OFFICE", "DIRECTOR_MEETING"),
                at);
    }
}
