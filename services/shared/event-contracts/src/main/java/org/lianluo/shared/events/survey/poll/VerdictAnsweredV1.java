package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Who was rated answered (被测评单位已说明).
 *
 * @param verdictId id of the verdict
 * @param surveyId id of the survey
 * @param regionCode region
 * @param unitCodes units whose work was rated
 * @param toRoles roles that are told: offices
 * @param answeredAt when
 */
@EventType(value = "lianluo.survey.verdict.answered.v1", title = "被测评单位已说明 / Rated unit answered")
public record VerdictAnsweredV1(
        UUID verdictId,
        UUID surveyId,
        String regionCode,
        List<String> unitCodes,
        List<String> toRoles,
        Instant answeredAt)
        implements IntegrationEvent {}
