package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * The intake office handed a suggestion to the government office, which is to hand it to units.
 *
 * @param handOverId id of the handing over
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param handedOverOn the day from which the clocks of the units run
 * @param toRoles roles of the region that are to act
 * @param handedOverAt when
 */
@EventType(value = "lianluo.handling.hand-over.recorded.v1", title = "建议已移交政府办 / Hand-over recorded")
public record HandOverRecordedV1(
        UUID handOverId,
        UUID suggestionId,
        String regionCode,
        LocalDate handedOverOn,
        List<String> toRoles,
        Instant handedOverAt)
        implements IntegrationEvent {}
