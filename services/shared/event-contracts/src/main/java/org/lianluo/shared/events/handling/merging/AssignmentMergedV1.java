package org.lianluo.shared.events.handling.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * The unit handles a merged suggestion together with the lead of the merge (并案办理), or has nothing to do for it while the
 * units of the lead handle it. Its own dates are kept and do not run.
 *
 * @param assignmentId id of the assignment
 * @param subjectType SUGGESTION
 * @param subjectId id of the suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param mergeId id of the merge
 * @param leadSuggestionId the lead of the merge
 * @param leadAssignmentId the unit's assignment of the lead; null where the unit has none and nothing to do
 * @param toRoles roles that should know: those of the unit
 * @param mergedAt when
 */
@EventType(value = "lianluo.handling.assignment.merged.v1", title = "交办件已并案办理 / Assignment merged")
public record AssignmentMergedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID mergeId,
        UUID leadSuggestionId,
        UUID leadAssignmentId,
        List<String> toRoles,
        Instant mergedAt)
        implements AssignmentEvent {}
