package org.lianluo.shared.events.survey.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A group visited or investigated for an evaluation (视察、调查); its words stay with the evaluation.
 *
 * @param evaluationId id of the evaluation
 * @param regionCode region whose committee evaluates
 * @param kind FOCUSED, GENERAL or POST_APPOINTMENT
 * @param visit number of the visit within the evaluation, from 1
 * @param group number of the group
 * @param on day of the visit
 * @param deputyCodes deputies of the group
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.survey.evaluation.visit-recorded.v1", title = "评议调查已登记 / Evaluation visit recorded")
public record EvaluationVisitRecordedV1(
        UUID evaluationId,
        String regionCode,
        String kind,
        int visit,
        int group,
        LocalDate on,
        List<String> deputyCodes,
        Instant recordedAt)
        implements IntegrationEvent {}
