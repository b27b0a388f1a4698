package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * The unit accepted the assignment.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param round round
 * @param acceptedAt when
 * @param answerDue last day to answer; null while it cannot be counted
 */
@EventType(value = "lianluo.handling.assignment.accepted.v1", title = "承办单位已受理 / Assignment accepted")
public record AssignmentAcceptedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        Instant acceptedAt,
        LocalDate answerDue)
        implements AssignmentEvent {}
