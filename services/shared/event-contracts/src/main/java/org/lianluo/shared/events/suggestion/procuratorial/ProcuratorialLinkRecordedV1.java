package org.lianluo.shared.events.suggestion.procuratorial;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A suggestion became one of the procuratorate (检察建议) or came from one, or more is known of what became of that. Carries the
 * whole state of the link.
 *
 * @param suggestionId id of the suggestion
 * @param linkId id of the link
 * @param regionCode region
 * @param direction TO_PROCURATORATE or FROM_PROCURATORATE
 * @param number number of the procuratorate's document
 * @param organ the procuratorate
 * @param issuedOn date of the document
 * @param outcome what became of it; null while nobody knows
 * @param deputyCodes the deputies who signed
 * @param toRoles roles that should know: these deputies
 * @param recordedAt when
 */
@EventType(
        value = "lianluo.suggestion.suggestion.procuratorial-link-recorded.v1",
        title = "检察建议衔接已登记 / Procuratorial link recorded")
public record ProcuratorialLinkRecordedV1(
        UUID suggestionId,
        UUID linkId,
        String regionCode,
        String direction,
        String number,
        String organ,
        LocalDate issuedOn,
        String outcome,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant recordedAt)
        implements IntegrationEvent {}
