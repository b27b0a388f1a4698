package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The intake office did not accept a suggestion.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param leadDeputyCode lead deputy
 * @param reasonCode reason as a code
 * @param refusedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.not-accepted.v1", title = "代表建议不予受理 / Suggestion not accepted")
public record SuggestionNotAcceptedV1(
        UUID suggestionId, String regionCode, String leadDeputyCode, String reasonCode, Instant refusedAt)
        implements IntegrationEvent {}
