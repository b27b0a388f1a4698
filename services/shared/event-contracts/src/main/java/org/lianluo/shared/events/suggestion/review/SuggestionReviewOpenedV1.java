package org.lianluo.shared.events.suggestion.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A deputy is still dissatisfied after the last round of replies, and a panel was named that reviews the suggestion.
 *
 * @param suggestionId id of the suggestion
 * @param reviewId id of the review
 * @param regionCode region
 * @param kind EXPERTS or JOINT_MEETING
 * @param members how many sit on the panel
 * @param convenedOn day of its meeting
 * @param deputyCodes the deputies who signed
 * @param toRoles roles that should know: these deputies
 * @param openedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.review-opened.v1", title = "建议评审已启动 / Review opened")
public record SuggestionReviewOpenedV1(
        UUID suggestionId,
        UUID reviewId,
        String regionCode,
        String kind,
        int members,
        LocalDate convenedOn,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant openedAt)
        implements IntegrationEvent {}
