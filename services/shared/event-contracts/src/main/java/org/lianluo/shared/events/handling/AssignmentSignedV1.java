package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A unit signed for a suggestion that was assigned to it (签收).
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param role SOLE, LEAD, CO or SEPARATE
 * @param round round
 * @param signedAt when
 */
@EventType(value = "lianluo.handling.assignment.signed.v1", title = "承办单位已签收 / Assignment signed")
public record AssignmentSignedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String role,
        int round,
        Instant signedAt)
        implements AssignmentEvent {}
