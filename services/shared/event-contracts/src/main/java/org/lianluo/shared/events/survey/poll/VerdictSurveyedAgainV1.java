package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What was put right is rated again in another survey; this verdict stays as the first (再次测评).
 *
 * @param verdictId id of the verdict
 * @param surveyId id of the survey
 * @param reSurveyId id of the survey that rates it again
 * @param regionCode region
 * @param unitCodes units whose work was rated
 * @param toRoles roles that are told: the rated units
 * @param draftedAt when the other survey was drafted
 */
@EventType(value = "lianluo.survey.verdict.surveyed-again.v1", title = "再次测评 / Rated again")
public record VerdictSurveyedAgainV1(
        UUID verdictId,
        UUID surveyId,
        UUID reSurveyId,
        String regionCode,
        List<String> unitCodes,
        List<String> toRoles,
        Instant draftedAt)
        implements IntegrationEvent {}
