package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The intake office returned a suggestion to its deputies for revision.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param leadDeputyCode lead deputy
 * @param reason what to revise
 * @param returnedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.returned.v1", title = "代表建议已退回修改 / Suggestion returned")
public record SuggestionReturnedV1(
        UUID suggestionId, String regionCode, String leadDeputyCode, String reason, Instant returnedAt)
        implements IntegrationEvent {}
