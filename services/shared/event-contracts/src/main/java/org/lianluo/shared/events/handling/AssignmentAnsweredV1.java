package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * The unit answered.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param round round
 * @param answer the unit's answer
 * @param late true when the due date had passed
 * @param answeredAt when
 */
@EventType(value = "lianluo.handling.assignment.answered.v1", title = "承办单位已答复 / Assignment answered")
public record AssignmentAnsweredV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        String answer,
        boolean late,
        Instant answeredAt)
        implements AssignmentEvent {}
