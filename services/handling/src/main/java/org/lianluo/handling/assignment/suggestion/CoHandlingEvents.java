package org.lianluo.handling.assignment.suggestion;

import java.util.List;
import org.lianluo.handling.assignment.asking.OfficeRequest;
import org.lianluo.shared.events.handling.cohandling.CoOpinionCoordinatedV1;
import org.lianluo.shared.events.handling.cohandling.CoOpinionEscalatedV1;
import org.lianluo.shared.events.handling.cohandling.CoOpinionReworkRequestedV1;

/** How a co-handler and the lead come to terms, in the words of the published contracts. */
final class CoHandlingEvents {

    private static final List<String> UNITS = List.of("HANDLER_CLERK", "HANDLER_LEADER");

    private CoHandlingEvents() {}

    static CoOpinionReworkRequestedV1 reworkRequested(
            CoHandlingAssignment assignment, CoOpinion opinion, String leadUnit) {
        return new CoOpinionReworkRequestedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                leadUnit,
                opinion.id(),
                assignment.rework().reason(),
                assignment.rework().due().due(),
                assignment.rework().due().rule(),
                UNITS,
                assignment.rework().requestedAt());
    }

    static CoOpinionEscalatedV1 escalated(CoHandlingAssignment assignment, OfficeRequest request, String leadUnit) {
        return new CoOpinionEscalatedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                leadUnit,
                request.id(),
                request.askedByUnitCode(),
                request.reason(),
                assignment.openRequest().due().due(),
                request.kind().toRoles(assignment.getRegionCode()),
                request.requestedAt());
    }

    static CoOpinionCoordinatedV1 coordinated(CoHandlingAssignment assignment, OfficeRequest request, String leadUnit) {
        return new CoOpinionCoordinatedV1(
                assignment.getId(),
                assignment.subjectType().name(),
                assignment.subjectId(),
                assignment.getRegionCode(),
                assignment.unitCode(),
                leadUnit,
                request.id(),
                request.decisionReason(),
                UNITS,
                request.decidedAt());
    }
}
