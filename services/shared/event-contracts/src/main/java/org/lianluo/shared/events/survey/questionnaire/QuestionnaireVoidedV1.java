package org.lianluo.shared.events.survey.questionnaire;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A questionnaire counts for nothing (问卷作废); its answers are deleted.
 *
 * @param questionnaireId id of the questionnaire
 * @param regionCode region
 * @param audience DEPUTIES or PUBLIC
 * @param deputyCodes deputies who were asked; empty for the public and for a draft
 * @param toRoles roles that were asked; for a draft those of the office
 * @param voidedAt when
 */
@EventType(value = "lianluo.survey.questionnaire.voided.v1", title = "问卷已作废 / Questionnaire voided")
public record QuestionnaireVoidedV1(
        UUID questionnaireId,
        String regionCode,
        String audience,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant voidedAt)
        implements IntegrationEvent {}
