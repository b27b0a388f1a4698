package org.lianluo.shared.events.suggestion.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The office merged the suggestion with others (并案): units handle them together under the lead (主件). One event for each of
 * them, the lead too. Each stays a suggestion of its own and counts as one.
 *
 * @param suggestionId id of the suggestion
 * @param mergeId id of the merge
 * @param regionCode region
 * @param leadSuggestionId the lead of the merge; the suggestion itself where it leads
 * @param suggestions how many were merged, the lead among them
 * @param reason the office's reason
 * @param deputyCodes the deputies who signed this suggestion
 * @param toRoles roles that should know: these deputies
 * @param mergedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.merged.v1", title = "建议已并案 / Suggestion merged")
public record SuggestionMergedV1(
        UUID suggestionId,
        UUID mergeId,
        String regionCode,
        UUID leadSuggestionId,
        int suggestions,
        String reason,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant mergedAt)
        implements IntegrationEvent {}
