package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * No more papers come in (测评已截止). Nothing of what was marked is said before the verdicts are announced.
 *
 * @param surveyId id of the survey
 * @param regionCode region
 * @param kind DEPARTMENTS, REPORT, HANDLING, WORK_EVALUATION, POST_APPOINTMENT or VOTE
 * @param allMembers how many are on the roster
 * @param tookPart how many of them sent a paper by phone
 * @param toRoles roles that are told: who counts
 * @param closedAt when
 */
@EventType(value = "lianluo.survey.survey.closed.v1", title = "测评已截止 / Survey closed")
public record SurveyClosedV1(
        UUID surveyId,
        String regionCode,
        String kind,
        int allMembers,
        int tookPart,
        List<String> toRoles,
        Instant closedAt)
        implements IntegrationEvent {}
