package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * An assignment ended without a reply, since its suggestion was withdrawn.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param round round
 * @param endedAt when
 */
@EventType(value = "lianluo.handling.assignment.ended.v1", title = "交办已终止 / Assignment ended")
public record AssignmentEndedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        Instant endedAt)
        implements AssignmentEvent {}
