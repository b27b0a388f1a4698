package org.lianluo.shared.events.handling.cohandling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * The lead unit sent the opinion of a co-handling unit back (要求重新提出会办意见), which has a time of its own for another.
 *
 * @param assignmentId id of the co-handler's assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode the co-handling unit
 * @param leadUnitCode the lead unit
 * @param opinionId id of the opinion that was sent back
 * @param reason the lead's reason
 * @param due last day for another opinion; null while it can't be counted
 * @param rule the rule that the day comes from
 * @param toRoles roles of the co-handling unit that are told
 * @param requestedAt when
 */
@EventType(
        value = "lianluo.handling.assignment.co-opinion-rework-requested.v1",
        title = "会办意见已退回重提 / Co-handler opinion sent back")
public record CoOpinionReworkRequestedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String leadUnitCode,
        UUID opinionId,
        String reason,
        LocalDate due,
        String rule,
        List<String> toRoles,
        Instant requestedAt)
        implements AssignmentEvent {}
