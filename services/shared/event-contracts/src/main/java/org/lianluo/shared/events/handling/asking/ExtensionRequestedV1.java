package org.lianluo.shared.events.handling.asking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * The unit asks for more time to reply (申请延期). Until the decision the time that it has runs on.
 *
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param requestId id of the request
 * @param reason the unit's reason
 * @param until the day that it asks for
 * @param decisionDue last day to decide; null while it can't be counted
 * @param toRoles roles of the region that may decide
 * @param requestedAt when
 */
@EventType(value = "lianluo.handling.assignment.extension-requested.v1", title = "承办单位申请延期 / Extension requested")
public record ExtensionRequestedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        UUID requestId,
        String reason,
        LocalDate until,
        LocalDate decisionDue,
        List<String> toRoles,
        Instant requestedAt)
        implements AssignmentEvent {}
