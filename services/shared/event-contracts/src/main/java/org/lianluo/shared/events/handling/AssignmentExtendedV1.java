package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * The unit got more time (延期), once.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param reason the unit's reason
 * @param answerDue new last day to answer
 * @param extendedAt when
 * @param answerRule the rule that the new day came from
 * @param deputyCodes deputies who signed the suggestion, and are told; none for an opinion
 * @param toRoles roles that are told; none for an opinion
 */
@EventType(value = "lianluo.handling.assignment.extended.v1", title = "承办单位已延期 / Assignment extended")
public record AssignmentExtendedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String reason,
        LocalDate answerDue,
        Instant extendedAt,
        String answerRule,
        List<String> deputyCodes,
        List<String> toRoles)
        implements AssignmentEvent {}
