package org.lianluo.shared.events.handling.merging;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * The unit handles the suggestion by itself again (撤销并案), with the dates that it had.
 *
 * @param assignmentId id of the assignment
 * @param subjectType SUGGESTION
 * @param subjectId id of the suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param mergeId id of the merge
 * @param assignedAt when it was assigned
 * @param answerDue its own last day to reply, or to give the co-handler's opinion; null while it can't be counted
 * @param answerRule the rule that this day came from
 * @param toRoles roles that should know: those of the unit
 * @param unmergedAt when
 */
@EventType(value = "lianluo.handling.assignment.unmerged.v1", title = "交办件已恢复单独办理 / Assignment unmerged")
public record AssignmentUnmergedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID mergeId,
        Instant assignedAt,
        LocalDate answerDue,
        String answerRule,
        List<String> toRoles,
        Instant unmergedAt)
        implements AssignmentEvent {}
