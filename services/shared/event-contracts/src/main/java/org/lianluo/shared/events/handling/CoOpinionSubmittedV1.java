package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A co-handling unit gave its opinion to the lead unit (会办意见).
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param late true when the due date had passed
 * @param submittedAt when
 */
@EventType(
        value = "lianluo.handling.assignment.co-opinion-submitted.v1",
        title = "会办意见已提交 / Co-handler opinion submitted")
public record CoOpinionSubmittedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        boolean late,
        Instant submittedAt)
        implements AssignmentEvent {}
