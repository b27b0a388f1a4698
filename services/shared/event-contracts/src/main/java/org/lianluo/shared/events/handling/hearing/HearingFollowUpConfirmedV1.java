package org.lianluo.shared.events.handling.hearing;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * What a unit did about a matter of a hearing was confirmed (追办事项销号).
 *
 * @param hearingId id of the hearing
 * @param followUpId id of what is to be followed up
 * @param kind kind: RESULTS (面对面问效), VIEWS (面对面听证) or HEAD_MEETING (约见)
 * @param regionCode region
 * @param unitCode the unit
 * @param deputyCodes deputies who are invited
 * @param toRoles roles that are told
 * @param confirmedAt when
 */
@EventType(value = "lianluo.handling.hearing.follow-up-confirmed.v1", title = "追办事项已确认 / Follow-up confirmed")
public record HearingFollowUpConfirmedV1(
        UUID hearingId,
        UUID followUpId,
        String kind,
        String regionCode,
        String unitCode,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant confirmedAt)
        implements IntegrationEvent {}
