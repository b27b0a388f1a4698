package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * All its signing deputies withdrew a suggestion in writing.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param withdrawnAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.withdrawn.v1", title = "代表建议已撤回 / Suggestion withdrawn")
public record SuggestionWithdrawnV1(UUID suggestionId, String regionCode, Instant withdrawnAt)
        implements IntegrationEvent {}
