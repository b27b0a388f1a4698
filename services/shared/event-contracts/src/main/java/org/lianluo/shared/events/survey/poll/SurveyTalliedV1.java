package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * All papers of a survey are counted (已计票). What they say is announced by {@code verdict.announced}.
 *
 * @param surveyId id of the survey
 * @param regionCode region
 * @param kind DEPARTMENTS, REPORT, HANDLING, WORK_EVALUATION, POST_APPOINTMENT or VOTE
 * @param toRoles roles that are told: who announces it
 * @param talliedAt when
 */
@EventType(value = "lianluo.survey.survey.tallied.v1", title = "已计票 / Survey counted")
public record SurveyTalliedV1(UUID surveyId, String regionCode, String kind, List<String> toRoles, Instant talliedAt)
        implements IntegrationEvent {}
