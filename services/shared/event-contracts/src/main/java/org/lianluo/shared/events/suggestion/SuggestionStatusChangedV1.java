package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The status of a registered suggestion changed because of its assignments or feedback.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param fromStatus status before
 * @param toStatus status now
 * @param classCode least advanced class of its replies, A to D; null while not all replied
 * @param changedAt when
 */
@EventType(value = "lianluo.suggestion.suggestion.status-changed.v1", title = "代表建议状态已变更 / Suggestion status changed")
public record SuggestionStatusChangedV1(
        UUID suggestionId, String regionCode, String fromStatus, String toStatus, String classCode, Instant changedAt)
        implements IntegrationEvent {}
