package org.lianluo.shared.events;

import java.time.Instant;
import java.util.UUID;

/**
 * All its signing deputies withdrew a suggestion in writing.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param withdrawnAt when
 */
@EventType("lianluo.suggestion.suggestion.withdrawn.v1")
public record SuggestionWithdrawnV1(UUID suggestionId, String regionCode, Instant withdrawnAt)
        implements IntegrationEvent {}
