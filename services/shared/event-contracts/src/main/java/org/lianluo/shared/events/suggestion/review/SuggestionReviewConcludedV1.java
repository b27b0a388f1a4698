package org.lianluo.shared.events.suggestion.review;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The panel of a review concluded: the replies stand, or units handle the suggestion again, beyond the rounds of the place.
 *
 * @param suggestionId id of the suggestion
 * @param reviewId id of the review
 * @param regionCode region
 * @param outcome UPHELD or HANDLE_AGAIN
 * @param conclusion what the panel says, for the deputies
 * @param assignmentIds the assignments that get a further round; none if the replies stand
 * @param unitCodes their units
 * @param deputyCodes the deputies who signed
 * @param toRoles roles that should know: these deputies, and people of these units
 * @param concludedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.review-concluded.v1", title = "建议评审已有结论 / Review concluded")
public record SuggestionReviewConcludedV1(
        UUID suggestionId,
        UUID reviewId,
        String regionCode,
        String outcome,
        String conclusion,
        List<UUID> assignmentIds,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant concludedAt)
        implements IntegrationEvent {}
