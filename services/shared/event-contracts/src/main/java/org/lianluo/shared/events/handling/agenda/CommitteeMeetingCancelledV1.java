package org.lianluo.shared.events.handling.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting of the standing committee does not take place; nothing of its reports is due any more (会议取消).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param meetsOn day of the meeting
 * @param unitCodes units that report
 * @param toRoles roles that are told
 * @param cancelledAt when
 */
@EventType(
        value = "lianluo.handling.committee-meeting.cancelled.v1",
        title = "常委会会议取消 / Meeting of the standing committee cancelled")
public record CommitteeMeetingCancelledV1(
        UUID meetingId,
        String regionCode,
        LocalDate meetsOn,
        List<String> unitCodes,
        List<String> toRoles,
        Instant cancelledAt)
        implements IntegrationEvent {}
