package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A hearing took place; who was there is a fact of their duty (面对面问效场次、到会代表人数).
 *
 * @param hearingId id of the hearing
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param supervisionCaseId supervision case that it belongs to; null for none
 * @param heldOn its day in China
 * @param unitCodes units that are asked
 * @param presentUnitCodes units of which somebody was there
 * @param presentDeputyCodes invited deputies who were there
 * @param invited how many deputies were invited
 * @param present how many of them were there
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.handling.hearing.held.v1", title = "听证已召开 / Hearing held")
public record HearingHeldV1(
        UUID hearingId,
        String kind,
        String regionCode,
        UUID supervisionCaseId,
        LocalDate heldOn,
        List<String> unitCodes,
        List<String> presentUnitCodes,
        List<String> presentDeputyCodes,
        int invited,
        int present,
        Instant recordedAt)
        implements IntegrationEvent {}
