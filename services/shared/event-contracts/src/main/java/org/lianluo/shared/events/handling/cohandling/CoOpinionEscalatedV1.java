package org.lianluo.shared.events.handling.cohandling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * A co-handling unit and the lead unit do not agree, and one of them asks an office to coordinate them (提请协调). Until then
 * the time to reply runs on.
 *
 * @param assignmentId id of the co-handler's assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode the co-handling unit
 * @param leadUnitCode the lead unit
 * @param requestId id of the request
 * @param askedByUnitCode which of the two asks
 * @param reason its reason
 * @param decisionDue last day to coordinate; null while it can't be counted
 * @param toRoles roles of the region that may coordinate
 * @param escalatedAt when
 */
@EventType(
        value = "lianluo.handling.assignment.co-opinion-escalated.v1",
        title = "会办意见分歧已提请协调 / Disagreement of co-handlers escalated")
public record CoOpinionEscalatedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String leadUnitCode,
        UUID requestId,
        String askedByUnitCode,
        String reason,
        LocalDate decisionDue,
        List<String> toRoles,
        Instant escalatedAt)
        implements AssignmentEvent {}
