package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A due date of an assignment was recounted, since the calendar of its year became known or was corrected, or its
 * first day was corrected.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param limit ACCEPT, ANSWER or REWORK
 * @param due the new due date
 * @param provisional true when the calendar of that day is still not known
 * @param recountedAt when
 * @param rule the rule that the day came from
 */
@EventType(value = "lianluo.handling.assignment.due-recounted.v1", title = "办理期限已重新计算 / Assignment due recounted")
public record AssignmentDueRecountedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String limit,
        LocalDate due,
        boolean provisional,
        Instant recountedAt,
        String rule)
        implements AssignmentEvent {}
