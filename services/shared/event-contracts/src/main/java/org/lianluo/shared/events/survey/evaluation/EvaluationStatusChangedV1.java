package org.lianluo.shared.events.survey.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * An evaluation moved on. Findings and conclusion are read where the reader's rights are checked.
 *
 * @param evaluationId id of the evaluation
 * @param regionCode region whose committee evaluates
 * @param kind FOCUSED, GENERAL or POST_APPOINTMENT
 * @param from PLANNED, INVESTIGATING, REPORTED or RATED
 * @param to INVESTIGATING, REPORTED, RATED, CONCLUDED or CANCELLED
 * @param subjectCount how many units or persons are evaluated
 * @param unitCodes units that are evaluated, as far as they have codes
 * @param deputyCodes deputies of its groups
 * @param toRoles roles that should know
 * @param changedAt when
 */
@EventType(value = "lianluo.survey.evaluation.status-changed.v1", title = "评议进入新阶段 / Evaluation moved on")
public record EvaluationStatusChangedV1(
        UUID evaluationId,
        String regionCode,
        String kind,
        String from,
        String to,
        int subjectCount,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant changedAt)
        implements IntegrationEvent {}
