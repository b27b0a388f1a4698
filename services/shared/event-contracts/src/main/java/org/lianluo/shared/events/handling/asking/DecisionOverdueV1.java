package org.lianluo.shared.events.handling.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * Nobody decided in time on what the unit asked for; it still waits.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param requestId id of the request
 * @param kind RETURN, COORDINATION, EXTENSION or ESCALATION
 * @param due the day that passed
 * @param toRoles roles of the region that may decide
 * @param noticedAt when it was noticed
 */
@EventType(value = "lianluo.handling.assignment.decision-overdue.v1", title = "申请逾期未决 / Decision overdue")
public record DecisionOverdueV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID requestId,
        String kind,
        LocalDate due,
        List<String> toRoles,
        Instant noticedAt)
        implements AssignmentEvent {}
