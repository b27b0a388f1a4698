package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Nothing of a survey counts (测评作废).
 *
 * @param surveyId id of the survey
 * @param regionCode region
 * @param kind DEPARTMENTS, REPORT, HANDLING, WORK_EVALUATION, POST_APPOINTMENT or VOTE
 * @param reason why
 * @param toRoles roles that are told: raters and tellers
 * @param voidedAt when
 */
@EventType(value = "lianluo.survey.survey.voided.v1", title = "测评已作废 / Survey void")
public record SurveyVoidedV1(
        UUID surveyId, String regionCode, String kind, String reason, List<String> toRoles, Instant voidedAt)
        implements IntegrationEvent {}
