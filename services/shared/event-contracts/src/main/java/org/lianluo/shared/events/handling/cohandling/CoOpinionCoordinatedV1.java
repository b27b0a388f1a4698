package org.lianluo.shared.events.handling.cohandling;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.handling.AssignmentEvent;

/**
 * An office coordinated a co-handling unit and the lead unit (协调确定), which binds both.
 *
 * @param assignmentId id of the co-handler's assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode the co-handling unit
 * @param leadUnitCode the lead unit
 * @param requestId id of the request
 * @param coordination what both have to do
 * @param toRoles roles of both units that are told
 * @param coordinatedAt when
 */
@EventType(
        value = "lianluo.handling.assignment.co-opinion-coordinated.v1",
        title = "会办意见已协调确定 / Co-handlers coordinated")
public record CoOpinionCoordinatedV1(
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String leadUnitCode,
        UUID requestId,
        String coordination,
        List<String> toRoles,
        Instant coordinatedAt)
        implements AssignmentEvent {}
