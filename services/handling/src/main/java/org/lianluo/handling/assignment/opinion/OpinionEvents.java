package org.lianluo.handling.assignment.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.handling.AssignmentAcceptedV1;
import org.lianluo.shared.events.handling.AssignmentAnsweredV1;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;

/** What has happened to an opinion in the hands of a unit, in the words of the published contracts; read off its state afterwards. */
final class OpinionEvents {

    private final OpinionAssignment assignment;
    private final String subjectType;
    private final UUID subjectId;
    private final String regionCode;
    private final String unitCode;

    private OpinionEvents(OpinionAssignment assignment) {
        this.assignment = assignment;
        this.subjectType = assignment.subjectType().name();
        this.subjectId = assignment.subjectId();
        this.regionCode = assignment.getRegionCode();
        this.unitCode = assignment.unitCode();
    }

    static OpinionEvents of(OpinionAssignment assignment) {
        return new OpinionEvents(assignment);
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
                null,
                assignment.answerDue() == null ? null : assignment.answerDue().rule());
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
                why.at(),
                null);
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
                extension.at(),
                assignment.answerDue().rule(),
                List.of(),
                List.of());
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

    private static LocalDate day(DueDate due) {
        return due == null ? null : due.due();
    }
}
