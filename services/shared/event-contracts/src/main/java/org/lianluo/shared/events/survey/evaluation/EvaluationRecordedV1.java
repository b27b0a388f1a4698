package org.lianluo.shared.events.survey.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An evaluation was planned, or its plan changed; full state of the plan. It names no person who is reviewed.
 *
 * @param evaluationId id of the evaluation
 * @param regionCode region whose committee evaluates
 * @param kind FOCUSED, GENERAL or POST_APPOINTMENT
 * @param title title
 * @param subjectCount how many units or persons are evaluated
 * @param unitCodes units that are evaluated, as far as they have codes
 * @param deputyCodes deputies of its groups
 * @param toRoles roles that should know: the deputies of the groups
 * @param recordedAt when
 */
@EventType(value = "lianluo.survey.evaluation.recorded.v1", title = "评议已安排或调整 / Evaluation recorded")
public record EvaluationRecordedV1(
        UUID evaluationId,
        String regionCode,
        String kind,
        String title,
        int subjectCount,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant recordedAt)
        implements IntegrationEvent {}
