package org.lianluo.handling.assignment.suggestion;

import java.time.Instant;
import java.util.List;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.handling.assignment.asking.OpenRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.events.handling.AssignmentExtendedV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.events.handling.asking.DecisionOverdueV1;
import org.lianluo.shared.events.handling.asking.ExtensionDecidedV1;
import org.lianluo.shared.events.handling.asking.ExtensionRequestedV1;
import org.lianluo.shared.events.handling.asking.ReturnDecidedV1;
import org.lianluo.shared.events.handling.asking.ReturnRequestedV1;

/** What a unit asked for and what was decided, in the words of the published contracts. */
final class RequestEvents {

    private static final List<String> UNIT = List.of("HANDLER_CLERK", "HANDLER_LEADER");

    /** Each deputy who signed, and the offices. */
    private static final List<String> TOLD_OF_TIME = List.of("DEPUTY", "INTAKE_OFFICER", "GOV_OFFICE");

    private RequestEvents() {}

    static ReturnRequestedV1 returnRequested(RequestingAssignment assignment, OfficeRequest request) {
        OpenRequest open = assignment.openRequest();
        return new ReturnRequestedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                request.id(),
                request.reason(),
                request.suggestedUnitCode(),
                request.kind() == RequestKind.COORDINATION,
                open.due().due(),
                request.kind().toRoles(assignment.getRegionCode()),
                request.requestedAt());
    }

    static ReturnDecidedV1 returnDecided(RequestingAssignment assignment, OfficeRequest request, Instant at) {
        return new ReturnDecidedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                request.id(),
                request.status().name(),
                request.decisionReason(),
                request.kind() == RequestKind.COORDINATION,
                request.unitCode(),
                assignment.successorId(),
                UNIT,
                at);
    }

    static ExtensionRequestedV1 extensionRequested(RequestingAssignment assignment, OfficeRequest request) {
        return new ExtensionRequestedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                request.id(),
                request.reason(),
                request.wantedUntil(),
                assignment.openRequest().due().due(),
                request.kind().toRoles(assignment.getRegionCode()),
                request.requestedAt());
    }

    static ExtensionDecidedV1 extensionDecided(RequestingAssignment assignment, OfficeRequest request, Instant at) {
        return new ExtensionDecidedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                request.id(),
                request.status().name(),
                request.decisionReason(),
                request.isSilent(),
                request.wantedUntil(),
                UNIT,
                at);
    }

    static AssignmentExtendedV1 extended(
            RequestingAssignment assignment, OfficeRequest request, DueDate due, Instant at) {
        return new AssignmentExtendedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                request.reason(),
                due.due(),
                at,
                due.rule(),
                assignment.deputyCodes(),
                TOLD_OF_TIME);
    }

    static DecisionOverdueV1 undecided(RequestingAssignment assignment, Instant at) {
        OpenRequest open = assignment.openRequest();
        return new DecisionOverdueV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                open.id(),
                open.kind().name(),
                open.due().due(),
                open.kind().toRoles(assignment.getRegionCode()),
                at);
    }

    static AssignmentReturnedV1 returned(RequestingAssignment assignment, OfficeRequest request, Instant at) {
        return returned(assignment, request.reason(), request.suggestedUnitCode(), at);
    }

    /** With the lead of a merge. */
    static AssignmentReturnedV1 returned(RequestingAssignment assignment, Act act) {
        return returned(assignment, act.note(), null, act.at());
    }

    private static AssignmentReturnedV1 returned(
            RequestingAssignment assignment, String reason, String suggestedUnitCode, Instant at) {
        return new AssignmentReturnedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                reason,
                suggestedUnitCode,
                at,
                assignment.successorId());
    }
}
