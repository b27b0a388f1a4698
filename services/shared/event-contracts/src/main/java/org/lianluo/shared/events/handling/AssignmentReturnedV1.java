package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * The unit returned the assignment with a reason (退回), that of a suggestion after it was approved.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param reason the unit's reason
 * @param suggestedUnitCode unit that it suggests instead; may be null
 * @param returnedAt when
 * @param successorId assignment of another unit that follows; null for an opinion
 */
@EventType(value = "lianluo.handling.assignment.returned.v1", title = "承办单位已退回 / Assignment returned")
public record AssignmentReturnedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String reason,
        String suggestedUnitCode,
        Instant returnedAt,
        UUID successorId)
        implements AssignmentEvent {}
