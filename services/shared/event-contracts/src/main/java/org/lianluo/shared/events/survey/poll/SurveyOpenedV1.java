package org.lianluo.shared.events.survey.poll;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A survey or a vote is open (测评、表决已开始).
 *
 * @param surveyId id of the survey
 * @param regionCode region
 * @param kind DEPARTMENTS, REPORT, HANDLING, WORK_EVALUATION, POST_APPOINTMENT or VOTE
 * @param method PHONE, PAPER, MIXED, DEVICE or HANDS; more may follow
 * @param anonymous whether nobody knows who marked what
 * @param items how many items are on the paper
 * @param allMembers the base: how many are on the roster
 * @param present how many were there
 * @param raterCodes deputies who may take part
 * @param toRoles roles that are told: the raters and the tellers
 * @param openedAt when
 */
@EventType(value = "lianluo.survey.survey.opened.v1", title = "测评已开始 / Survey opened")
public record SurveyOpenedV1(
        UUID surveyId,
        String regionCode,
        String kind,
        String method,
        boolean anonymous,
        int items,
        int allMembers,
        int present,
        List<String> raterCodes,
        List<String> toRoles,
        Instant openedAt)
        implements IntegrationEvent {}
