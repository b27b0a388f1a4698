package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A due date of an assignment was missed.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param limit ACCEPT, ANSWER or REWORK
 * @param due the day that passed
 * @param noticedAt when it was noticed
 */
@EventType(value = "lianluo.handling.assignment.overdue.v1", title = "承办逾期 / Assignment overdue")
public record AssignmentOverdueV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String limit,
        LocalDate due,
        Instant noticedAt)
        implements AssignmentEvent {}
