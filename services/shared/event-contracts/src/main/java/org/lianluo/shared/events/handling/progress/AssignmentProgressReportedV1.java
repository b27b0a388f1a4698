package org.lianluo.shared.events.handling.progress;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * The unit's own system reported how far the handling is (办理进展). It moves no state and no date.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param reportId id of the report
 * @param stage RECEIVED, ASSIGNED_INSIDE, SURVEYED, PLANNED, UNDER_WAY, DONE or STOPPED; null for a code that nobody explained
 * @param code status code of the unit's system; null where it named the stage itself
 * @param newest whether no report of a later fact came before; only then it is the current stage
 * @param reportedAt time of the fact, by the unit's system
 * @param receivedAt when it came
 */
@EventType(value = "lianluo.handling.assignment.progress-reported.v1", title = "承办单位报告进展 / Progress reported")
public record AssignmentProgressReportedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID reportId,
        String stage,
        String code,
        boolean newest,
        Instant reportedAt,
        Instant receivedAt)
        implements AssignmentEvent {}
