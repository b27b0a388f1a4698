package org.lianluo.handling.assignment;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.casework.DueDateView;

/** An assignment as its unit and the offices of its region see it; no personal data of the constituent. */
@Schema(name = "Assignment", description = "Case in the hands of a unit (交办件)")
record AssignmentView(
        UUID id,
        SubjectType subjectType,
        @Schema(description = "Id of the opinion (意见标识)") UUID subjectId,
        @Schema(description = "Number of the case (受理编号)") String receiptNumber,
        String regionCode,

        @Schema(description = "Station that forwarded it (转办站点)")
        String stationCode,

        String categoryCode,
        String unitCode,
        String title,
        String text,
        String location,

        @Schema(description = "1, or 2 for re-handling (办理轮次)")
        int round,

        @Schema(description = "Assignment of the same case before this one (前一交办件)")
        UUID predecessorId,

        AssignmentStatus status,

        @Schema(description = "When it was handed over (交办时间); every clock runs from that day")
        Instant assignedAt,

        @Schema(description = "Last day to accept or return (接收期限)")
        DueDateView acceptDue,

        Instant acceptedAt,

        @Schema(description = "Last day to answer (办理期限); none before acceptance")
        DueDateView answerDue,

        @Schema(description = "Whether the date that runs now has passed (是否超期)")
        boolean overdue,

        String extensionReason,
        Instant extendedAt,
        String returnReason,
        String suggestedUnitCode,
        Instant returnedAt,
        String answer,

        @Schema(description = "Number of the unit's letter (答复文号)")
        String documentNumber,

        @Schema(description = "Whether it was answered after the due date (是否逾期答复)")
        Boolean late,

        Instant answeredAt,
        @Schema(description = "For changedSince (最近变更时间)") Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    private static final Extension NOT_EXTENDED = new Extension(null, null);
    private static final GivenBack NOT_GIVEN_BACK = new GivenBack(null, null, null);
    private static final UnitAnswer NOT_ANSWERED = new UnitAnswer(null, null, null, null);

    static AssignmentView of(Assignment assignment, Instant now) {
        Matter matter = assignment.matter();
        Extension extension = orElse(assignment.extension(), NOT_EXTENDED);
        GivenBack givenBack = orElse(assignment.givenBack(), NOT_GIVEN_BACK);
        UnitAnswer answer = orElse(assignment.answer(), NOT_ANSWERED);
        return new AssignmentView(
                assignment.getId(),
                matter.subjectType(),
                matter.subjectId(),
                matter.receiptNumber(),
                assignment.getRegionCode(),
                matter.stationCode(),
                matter.categoryCode(),
                assignment.unitCode(),
                matter.title(),
                matter.text(),
                matter.location(),
                assignment.round(),
                assignment.predecessorId(),
                assignment.status(),
                assignment.assignedAt(),
                DueDateView.of(assignment.acceptDue()),
                assignment.acceptedAt(),
                DueDateView.of(assignment.answerDue()),
                assignment.currentDue() != null && assignment.currentDue().isOver(now),
                extension.reason(),
                extension.at(),
                givenBack.reason(),
                givenBack.suggestedUnitCode(),
                givenBack.at(),
                answer.text(),
                answer.documentNumber(),
                answer.late(),
                answer.at(),
                assignment.getUpdatedAt(),
                assignment.getVersion());
    }

    private static <T> T orElse(T value, T none) {
        return value == null ? none : value;
    }
}
