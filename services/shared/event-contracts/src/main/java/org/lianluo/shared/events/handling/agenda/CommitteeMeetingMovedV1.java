package org.lianluo.shared.events.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting of the standing committee is on another day; what was due of its reports and not done moves with it (会议改期).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param movedFrom day on which it was to be before
 * @param meetsOn day of the meeting
 * @param unitCodes units that report
 * @param toRoles roles that are told
 * @param movedAt when
 */
@EventType(
        value = "lianluo.handling.committee-meeting.moved.v1",
        title = "常委会会议改期 / Meeting of the standing committee moved")
public record CommitteeMeetingMovedV1(
        UUID meetingId,
        String regionCode,
        LocalDate movedFrom,
        LocalDate meetsOn,
        List<String> unitCodes,
        List<String> toRoles,
        Instant movedAt)
        implements IntegrationEvent {}
