package org.lianluo.shared.events.survey.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * Everybody may read the results of a questionnaire (问卷结果公布).
 *
 * @param questionnaireId id of the questionnaire
 * @param regionCode region
 * @param audience DEPUTIES or PUBLIC
 * @param answers how many answered
 * @param rosterSize how many deputies were asked; 0 for the public
 * @param deputyCodes deputies who were asked; empty for the public
 * @param toRoles roles that were asked
 * @param publishedAt when
 */
@EventType(value = "lianluo.survey.questionnaire.published.v1", title = "问卷结果已公布 / Questionnaire results published")
public record QuestionnairePublishedV1(
        UUID questionnaireId,
        String regionCode,
        String audience,
        int answers,
        int rosterSize,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant publishedAt)
        implements IntegrationEvent {}
