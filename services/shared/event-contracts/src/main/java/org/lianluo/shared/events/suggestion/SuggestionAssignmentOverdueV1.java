package org.lianluo.shared.events.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The last day to assign a registered suggestion passed, and no unit has it.
 *
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param due the day that passed
 * @param handedOver whether the government office has it already
 * @param toRoles roles of the region that are to act
 * @param noticedAt when it was noticed
 */
@EventType(value = "lianluo.suggestion.suggestion.assignment-overdue.v1", title = "建议逾期未交办 / Assignment overdue")
public record SuggestionAssignmentOverdueV1(
        UUID suggestionId,
        String regionCode,
        LocalDate due,
        boolean handedOver,
        List<String> toRoles,
        Instant noticedAt)
        implements IntegrationEvent {}
