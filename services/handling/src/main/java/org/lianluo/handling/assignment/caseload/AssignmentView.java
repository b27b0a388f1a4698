package org.lianluo.handling.assignment.caseload;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.Subject;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.opinion.Extension;
import org.lianluo.handling.assignment.opinion.GivenBack;
import org.lianluo.handling.assignment.opinion.Matter;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.handling.assignment.opinion.UnitAnswer;
import org.lianluo.handling.assignment.opinion.Urged;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.DueDateView;

/** An assignment as its unit and the offices of its region see it; no personal data of the constituent. */
@Schema(name = "Assignment", description = "Case of a unit (交办件)")
public record AssignmentView(
        UUID id,
        SubjectType subjectType,

        @Schema(description = "Id of the opinion or suggestion (意见或建议标识)")
        UUID subjectId,

        @Schema(description = "Number of the opinion (受理编号)") @Nullable
        String receiptNumber,

        String regionCode,

        @Schema(description = "Station that forwarded it (转办站点)") @Nullable
        String stationCode,

        String categoryCode,
        String unitCode,
        String title,
        String text,
        @Nullable String location,

        @Schema(description = "1, or 2 for re-handling (办理轮次)")
        int round,

        @Schema(description = "Assignment of the same case before this one (前一交办件)") @Nullable
        UUID predecessorId,

        AssignmentStatus status,

        @Schema(description = "Time of the assignment (交办时间); every time limit runs from that day")
        Instant assignedAt,

        @Schema(
                description =
                        "Last day to accept or return an opinion (接收期限); none if the same unit handles it once more")
        @Nullable
        DueDateView acceptDue,

        @Schema(description = "When the unit accepted an opinion (接收时间); none if the same unit handles it once more")
        @Nullable
        Instant acceptedAt,

        @Schema(
                description = "Last day to answer or reply, or to give the co-handler's opinion (办理期限); an opinion has"
                        + " none before acceptance")
        @Nullable
        DueDateView answerDue,

        @Schema(description = "Whether the current due date has passed (是否超期)")
        boolean overdue,

        @Nullable String extensionReason,
        @Nullable Instant extendedAt,
        @Nullable String returnReason,
        @Nullable String suggestedUnitCode,
        @Nullable Instant returnedAt,
        @Nullable String answer,

        @Schema(description = "Number of the unit's letter (答复文号)") @Nullable
        String documentNumber,

        @Schema(description = "Whether it was answered after the due date (是否逾期答复)") @Nullable
        Boolean late,

        @Nullable Instant answeredAt,

        @Schema(description = "How often the station or whoever raised an opinion urged the unit (被催办次数)")
        int urgedCount,

        @Schema(description = "When the unit was urged last (最近催办时间)") @Nullable
        Instant lastUrgedAt,

        @Schema(description = "Role of the unit in a suggestion (承办方式)") @Nullable
        AssignmentRole role,

        @Schema(description = "Fields of suggestions only (建议的承办事项)") @Nullable
        SuggestionPart suggestion,

        @Schema(description = "How far the unit is by its own system (办理进展)") @Nullable
        ProgressPart progress,

        @Schema(description = "For changedSince (最近变更时间)") Instant updatedAt,
        @Schema(description = "Also the ETag (版本)") long version) {

    private static final Matter NO_MATTER = new Matter(null, null, null, null, null, null);
    private static final Extension NOT_EXTENDED = new Extension(null, null);
    private static final GivenBack NOT_GIVEN_BACK = new GivenBack(null, null, null);
    private static final UnitAnswer NOT_ANSWERED = new UnitAnswer(null, null, null, null);

    public static AssignmentView of(Assignment assignment, Instant now) {
        Subject subject = assignment.subject();
        OpinionPart opinion = OpinionPart.of(assignment);
        UnitAnswer answer = orElse(opinion.answer(), NOT_ANSWERED);
        GivenBack givenBack = orElse(opinion.givenBack(), NOT_GIVEN_BACK);
        Extension extension = orElse(opinion.extension(), NOT_EXTENDED);
        return new AssignmentView(
                assignment.getId(),
                assignment.subjectType(),
                assignment.subjectId(),
                opinion.matter().receiptNumber(),
                assignment.getRegionCode(),
                opinion.matter().stationCode(),
                subject.categoryCode(),
                assignment.unitCode(),
                subject.title(),
                subject.text(),
                opinion.matter().location(),
                assignment.round(),
                assignment.predecessorId(),
                assignment.status(),
                assignment.assignedAt(),
                DueDateView.of(opinion.acceptDue()),
                opinion.acceptedAt(),
                DueDateView.of(assignment.answerDue()),
                assignment.isOverdue(now),
                extension.reason(),
                extension.at(),
                givenBack.reason(),
                givenBack.suggestedUnitCode(),
                givenBack.at(),
                answer.text(),
                answer.documentNumber(),
                answer.late(),
                answer.at(),
                opinion.urged().count(),
                opinion.urged().lastAt(),
                assignment.role(),
                assignment instanceof SuggestionAssignment suggestion ? SuggestionPart.of(suggestion) : null,
                ProgressPart.of(assignment.progress()),
                assignment.getUpdatedAt(),
                assignment.getVersion());
    }

    /** What only an opinion has; nothing for a suggestion. */
    private record OpinionPart(
            Matter matter,
            DueDate acceptDue,
            Instant acceptedAt,
            Extension extension,
            GivenBack givenBack,
            UnitAnswer answer,
            Urged urged) {

        static OpinionPart of(Assignment assignment) {
            return assignment instanceof OpinionAssignment opinion
                    ? new OpinionPart(
                            opinion.matter(),
                            opinion.acceptDue(),
                            opinion.acceptedAt(),
                            opinion.extension(),
                            opinion.givenBack(),
                            opinion.answer(),
                            opinion.urged())
                    : new OpinionPart(NO_MATTER, null, null, null, null, null, new Urged());
        }
    }

    private static <T> T orElse(T value, T none) {
        return value == null ? none : value;
    }
}
