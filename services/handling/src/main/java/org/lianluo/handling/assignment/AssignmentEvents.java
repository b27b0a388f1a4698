package org.lianluo.handling.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.AssignmentAcceptedV1;
import org.lianluo.shared.events.AssignmentAnsweredV1;
import org.lianluo.shared.events.AssignmentCreatedV1;
import org.lianluo.shared.events.AssignmentDueRecountedV1;
import org.lianluo.shared.events.AssignmentExtendedV1;
import org.lianluo.shared.events.AssignmentOverdueV1;
import org.lianluo.shared.events.AssignmentReturnedV1;

/** What has happened to an assignment, in the words of the published contracts; read off its state afterwards. */
final class AssignmentEvents {

    private final Assignment assignment;
    private final String subjectType;
    private final UUID subjectId;
    private final String regionCode;
    private final String unitCode;

    private AssignmentEvents(Assignment assignment) {
        this.assignment = assignment;
        this.subjectType = assignment.matter().subjectType().name();
        this.subjectId = assignment.matter().subjectId();
        this.regionCode = assignment.getRegionCode();
        this.unitCode = assignment.unitCode();
    }

    static AssignmentEvents of(Assignment assignment) {
        return new AssignmentEvents(assignment);
    }

    AssignmentCreatedV1 created() {
        return new AssignmentCreatedV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                assignment.round(),
                assignment.assignedAt(),
                day(assignment.acceptDue()),
                day(assignment.answerDue()),
                null,
                null);
    }

    AssignmentAcceptedV1 accepted() {
        return new AssignmentAcceptedV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                assignment.round(),
                assignment.acceptedAt(),
                day(assignment.answerDue()));
    }

    AssignmentDueRecountedV1 dueRecounted(Instant at) {
        DueDate due = assignment.currentDue();
        return new AssignmentDueRecountedV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                assignment.status() == AssignmentStatus.PENDING ? "ACCEPT" : "ANSWER",
                due.due(),
                due.isProvisional(),
                at);
    }

    AssignmentReturnedV1 returned() {
        GivenBack why = assignment.givenBack();
        return new AssignmentReturnedV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                why.reason(),
                why.suggestedUnitCode(),
                why.at());
    }

    AssignmentExtendedV1 extended() {
        Extension extension = assignment.extension();
        return new AssignmentExtendedV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                extension.reason(),
                day(assignment.answerDue()),
                extension.at());
    }

    AssignmentAnsweredV1 answered() {
        UnitAnswer answer = assignment.answer();
        return new AssignmentAnsweredV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                assignment.round(),
                answer.text(),
                answer.late(),
                answer.at());
    }

    AssignmentOverdueV1 overdue(Instant noticedAt) {
        String limit = assignment.status() == AssignmentStatus.PENDING ? "ACCEPT" : "ANSWER";
        return new AssignmentOverdueV1(
                assignment.getId(),
                subjectType,
                subjectId,
                regionCode,
                unitCode,
                limit,
                day(assignment.currentDue()),
                noticedAt);
    }

    private static LocalDate day(DueDate due) {
        return due == null ? null : due.due();
    }
}
