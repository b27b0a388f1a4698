package org.lianluo.shared.events.handling.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * A request for more time was decided, by an office or by its silence.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param requestId id of the request
 * @param decision GRANTED or REFUSED
 * @param reason reason of the decision; may be null
 * @param silent whether nobody decided in time, so that the policy of the region did
 * @param until the day that the unit asked for
 * @param toRoles roles of the unit that are told
 * @param decidedAt when
 */
@EventType(value = "lianluo.handling.assignment.extension-decided.v1", title = "延期申请已决定 / Extension decided")
public record ExtensionDecidedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID requestId,
        String decision,
        String reason,
        boolean silent,
        LocalDate until,
        List<String> toRoles,
        Instant decidedAt)
        implements AssignmentEvent {}
