package org.lianluo.shared.events.handling.asking;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * A request to give a suggestion back was decided, or the unit withdrew it.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param requestId id of the request
 * @param decision APPROVED, REFUSED or WITHDRAWN
 * @param reason reason of the decision; may be null
 * @param coordination whether the government office coordinated, which binds the unit that it names
 * @param handledBy unit that handles it by the decision; null if the request was withdrawn
 * @param successorId assignment of the other unit; null unless approved
 * @param toRoles roles of the unit that are told
 * @param decidedAt when
 */
@EventType(value = "lianluo.handling.assignment.return-decided.v1", title = "退回申请已决定 / Return decided")
public record ReturnDecidedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID requestId,
        String decision,
        String reason,
        boolean coordination,
        String handledBy,
        UUID successorId,
        List<String> toRoles,
        Instant decidedAt)
        implements AssignmentEvent {}
