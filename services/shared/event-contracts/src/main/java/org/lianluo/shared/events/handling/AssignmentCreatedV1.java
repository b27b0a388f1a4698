package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A case was assigned (交办) to a unit.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param round 1, or 2 for re-handling
 * @param assignedAt when (交办之日)
 * @param acceptDue last day to accept or return; null in round 2
 * @param answerDue last day to answer, reply or give the co-handler's opinion; null before acceptance of an opinion
 * @param role SOLE, LEAD, CO or SEPARATE for a suggestion; null for an opinion
 * @param complexity ORDINARY or WIDE_OR_DIFFICULT for a suggestion; null for an opinion
 * @param answerRule the rule that the last day to answer came from; null while there is no such day
 */
@EventType(value = "lianluo.handling.assignment.created.v1", title = "已交办 / Assignment created")
public record AssignmentCreatedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        int round,
        Instant assignedAt,
        LocalDate acceptDue,
        LocalDate answerDue,
        String role,
        String complexity,
        String answerRule)
        implements AssignmentEvent {}
