package org.lianluo.shared.events.survey.questionnaire;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A questionnaire can be answered (问卷开放作答).
 *
 * @param questionnaireId id of the questionnaire
 * @param regionCode region
 * @param audience DEPUTIES or PUBLIC
 * @param anonymous whether nobody can tell whose answers are whose
 * @param questions how many questions it has
 * @param lastDay last day in China on which it can be answered
 * @param deputyCodes deputies who are asked; empty for the public
 * @param toRoles roles that are asked
 * @param openedAt when
 */
@EventType(value = "lianluo.survey.questionnaire.opened.v1", title = "问卷已开放作答 / Questionnaire opened")
public record QuestionnaireOpenedV1(
        UUID questionnaireId,
        String regionCode,
        String audience,
        boolean anonymous,
        int questions,
        LocalDate lastDay,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant openedAt)
        implements IntegrationEvent {}
