package org.lianluo.shared.events.handling.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * The unit asks to give a suggestion back (申请退回). Somebody other than who assigned it decides; until then the time to
 * reply runs on.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param requestId id of the request
 * @param reason the unit's reason
 * @param suggestedUnitCode unit that it suggests instead; may be null
 * @param coordination whether the government office has to coordinate, since another unit returned it before
 * @param decisionDue last day to decide; null while it can't be counted
 * @param toRoles roles of the region that may decide
 * @param requestedAt when
 */
@EventType(value = "lianluo.handling.assignment.return-requested.v1", title = "承办单位申请退回 / Return requested")
public record ReturnRequestedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID requestId,
        String reason,
        String suggestedUnitCode,
        boolean coordination,
        LocalDate decisionDue,
        List<String> toRoles,
        Instant requestedAt)
        implements AssignmentEvent {}
