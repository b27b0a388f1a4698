package org.lianluo.shared.events.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting of the standing committee took place (会议举行).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param meetsOn day of the meeting
 * @param reports how many reports it heard
 * @param unitCodes units that report
 * @param toRoles roles that are told
 * @param heldAt when
 */
@EventType(
        value = "lianluo.handling.committee-meeting.held.v1",
        title = "常委会会议已举行 / Meeting of the standing committee held")
public record CommitteeMeetingHeldV1(
        UUID meetingId,
        String regionCode,
        LocalDate meetsOn,
        int reports,
        List<String> unitCodes,
        List<String> toRoles,
        Instant heldAt)
        implements IntegrationEvent {}
