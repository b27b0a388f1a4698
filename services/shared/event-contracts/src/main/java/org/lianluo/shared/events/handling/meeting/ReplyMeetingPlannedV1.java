package org.lianluo.shared.events.handling.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting was arranged at which units answer suggestions in person (面对面答复会).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param startsAt its beginning
 * @param assignmentIds assignments that are to be answered
 * @param suggestionIds their suggestions, each once
 * @param unitCodes units that take part
 * @param deputyCodes deputies who are invited
 * @param assignments how many assignments
 * @param deputies how many deputies
 * @param toRoles roles that are told: the deputies who are invited and the units
 * @param plannedAt when it was arranged
 */
@EventType(value = "lianluo.handling.reply-meeting.planned.v1", title = "面对面答复会已安排 / Reply meeting arranged")
public record ReplyMeetingPlannedV1(
        UUID meetingId,
        String regionCode,
        Instant startsAt,
        List<UUID> assignmentIds,
        List<UUID> suggestionIds,
        List<String> unitCodes,
        List<String> deputyCodes,
        int assignments,
        int deputies,
        List<String> toRoles,
        Instant plannedAt)
        implements IntegrationEvent {}
