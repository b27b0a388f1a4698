package org.lianluo.shared.events.survey.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A questionnaire is over and counted (问卷截止).
 *
 * @param questionnaireId id of the questionnaire
 * @param regionCode region
 * @param audience DEPUTIES or PUBLIC
 * @param anonymous whether nobody can tell whose answers are whose
 * @param answers how many answered
 * @param rosterSize how many deputies were asked; 0 for the public
 * @param toRoles roles that may read the results
 * @param closedAt when
 */
@EventType(value = "lianluo.survey.questionnaire.closed.v1", title = "问卷已截止 / Questionnaire closed")
public record QuestionnaireClosedV1(
        UUID questionnaireId,
        String regionCode,
        String audience,
        boolean anonymous,
        int answers,
        int rosterSize,
        List<String> toRoles,
        Instant closedAt)
        implements IntegrationEvent {}
