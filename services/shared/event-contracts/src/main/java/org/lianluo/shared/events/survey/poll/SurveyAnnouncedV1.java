package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The result of a survey was announced (测评结果已公布); each verdict is told by {@code verdict.announced}.
 *
 * @param surveyId id of the survey
 * @param regionCode region
 * @param kind DEPARTMENTS, REPORT, HANDLING, WORK_EVALUATION, POST_APPOINTMENT or VOTE
 * @param round from 1: how often the same was rated
 * @param firstSurveyId survey that this one repeats; null for a first one
 * @param unitCodes units whose work was rated
 * @param published whether everybody may read it
 * @param toRoles roles that are told: raters, tellers and the rated units
 * @param announcedAt when
 */
@EventType(value = "lianluo.survey.survey.announced.v1", title = "测评结果已公布 / Survey announced")
public record SurveyAnnouncedV1(
        UUID surveyId,
        String regionCode,
        String kind,
        int round,
        UUID firstSurveyId,
        List<String> unitCodes,
        boolean published,
        List<String> toRoles,
        Instant announcedAt)
        implements IntegrationEvent {}
