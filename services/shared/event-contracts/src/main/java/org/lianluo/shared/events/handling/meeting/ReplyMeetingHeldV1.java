package org.lianluo.shared.events.handling.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A meeting took place at which units answered suggestions in person (面对面答复会).
 *
 * @param meetingId id of the meeting
 * @param regionCode region
 * @param heldOn its day
 * @param answeredAssignmentIds assignments that were answered there
 * @param answeredSuggestionIds their suggestions, each once
 * @param unitCodes units that took part
 * @param presentDeputyCodes invited deputies who were there
 * @param assignments how many assignments were to be answered
 * @param answered how many of them were
 * @param invited how many deputies were invited
 * @param present how many of them were there
 * @param recordedAt when it was recorded
 */
@EventType(value = "lianluo.handling.reply-meeting.held.v1", title = "面对面答复会已召开 / Reply meeting held")
public record ReplyMeetingHeldV1(
        UUID meetingId,
        String regionCode,
        LocalDate heldOn,
        List<UUID> answeredAssignmentIds,
        List<UUID> answeredSuggestionIds,
        List<String> unitCodes,
        List<String> presentDeputyCodes,
        int assignments,
        int answered,
        int invited,
        int present,
        Instant recordedAt)
        implements IntegrationEvent {}
