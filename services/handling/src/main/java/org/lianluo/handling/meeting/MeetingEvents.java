package org.lianluo.handling.meeting;

import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.events.handling.meeting.ReplyMeetingCancelledV1;
import org.lianluo.shared.events.handling.meeting.ReplyMeetingHeldV1;
import org.lianluo.shared.events.handling.meeting.ReplyMeetingPlannedV1;

/** What is published about a reply meeting; neither its title nor its minutes. */
final class MeetingEvents {

    private static final List<String> INVITED = List.of("DEPUTY", "HANDLER_CLERK", "HANDLER_LEADER");

    private MeetingEvents() {}

    static ReplyMeetingPlannedV1 planned(ReplyMeeting meeting, List<SuggestionAssignment> parts) {
        return new ReplyMeetingPlannedV1(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.plan().startsAt(),
                meeting.assignmentIds(),
                suggestions(parts),
                meeting.unitCodes(),
                meeting.deputyCodes(),
                meeting.assignmentIds().size(),
                meeting.deputyCodes().size(),
                INVITED,
                meeting.getCreatedAt());
    }

    static ReplyMeetingHeldV1 held(ReplyMeeting meeting, List<SuggestionAssignment> answered) {
        return new ReplyMeetingHeldV1(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.on(),
                meeting.answered(),
                suggestions(answered),
                meeting.unitCodes(),
                meeting.present(),
                meeting.assignmentIds().size(),
                meeting.answered().size(),
                meeting.deputyCodes().size(),
                meeting.present().size(),
                meeting.endedAt());
    }

    static ReplyMeetingCancelledV1 cancelled(ReplyMeeting meeting) {
        return new ReplyMeetingCancelledV1(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.cancelReason(),
                meeting.unitCodes(),
                meeting.deputyCodes(),
                INVITED,
                meeting.endedAt());
    }

    /** Each once, however many units answer it. */
    private static List<UUID> suggestions(List<SuggestionAssignment> parts) {
        return parts.stream().map(SuggestionAssignment::subjectId).distinct().toList();
    }
}
