package org.lianluo.shared.events.handling.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting at which units would have answered suggestions in person does not take place (面对面答复会取消).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param reason the reason
 * @param unitCodes units that would have taken part
 * @param deputyCodes deputies who were invited
 * @param toRoles roles that are told: these deputies and units
 * @param cancelledAt when
 */
@EventType(value = "lianluo.handling.reply-meeting.cancelled.v1", title = "面对面答复会已取消 / Reply meeting cancelled")
public record ReplyMeetingCancelledV1(
        UUID meetingId,
        String regionCode,
        String reason,
        List<String> unitCodes,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant cancelledAt)
        implements IntegrationEvent {}
