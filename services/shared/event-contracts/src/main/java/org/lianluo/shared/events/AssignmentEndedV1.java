package org.lianluo.shared.events;

import java.time.Instant;
import java.util.UUID;

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
@EventType("lianluo.handling.assignment.ended.v1")
public record AssignmentEndedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        Instant endedAt)
        implements AssignmentEvent {}
