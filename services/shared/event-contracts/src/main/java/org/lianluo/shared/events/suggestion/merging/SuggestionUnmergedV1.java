package org.lianluo.shared.events.suggestion.merging;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The suggestion is handled by itself again, before any reply: the office undid the merge (撤销并案), or a suggestion of it was
 * withdrawn.
 *
 * @param suggestionId id of the suggestion
 * @param mergeId id of the merge
 * @param regionCode region
 * @param leadSuggestionId the lead of the merge
 * @param reason the reason
 * @param deputyCodes the deputies who signed this suggestion
 * @param toRoles roles that should know: these deputies
 * @param unmergedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.unmerged.v1", title = "建议并案已撤销 / Suggestion unmerged")
public record SuggestionUnmergedV1(
        UUID suggestionId,
        UUID mergeId,
        String regionCode,
        UUID leadSuggestionId,
        String reason,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant unmergedAt)
        implements IntegrationEvent {}
