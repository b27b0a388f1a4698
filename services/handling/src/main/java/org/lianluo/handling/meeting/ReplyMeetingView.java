package org.lianluo.handling.meeting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A reply meeting as everybody sees it who takes part. */
@Schema(name = "ReplyMeeting", description = "Reply meeting (面对面答复会)")
record ReplyMeetingView(
        UUID id,
        String regionCode,
        MeetingStatus status,
        String title,
        Instant startsAt,
        String place,
        List<UUID> assignmentIds,
        @Schema(description = "Units that take part (参加单位)") List<String> unitCodes,

        @Schema(description = "Deputies who are invited (邀请的代表)")
        List<String> deputyCodes,

        @Schema(description = "Minutes (会议纪要)") @Nullable String minutes,

        @Schema(description = "Invited deputies who were there (到会代表)") @Nullable
        List<String> presentDeputyCodes,

        @Schema(description = "Assignments that were answered in person (当面答复的交办件)") @Nullable
        List<UUID> answeredAssignmentIds,

        @Nullable String cancelReason,

        @Schema(description = "When it was recorded as held or cancelled (记录时间)") @Nullable
        Instant endedAt,

        @Schema(description = "Also the ETag (版本)") long version) {

    static ReplyMeetingView of(ReplyMeeting meeting) {
        return new ReplyMeetingView(
                meeting.getId(),
                meeting.getRegionCode(),
                meeting.status(),
                meeting.plan().title(),
                meeting.plan().startsAt(),
                meeting.plan().place(),
                meeting.assignmentIds(),
                meeting.unitCodes(),
                meeting.deputyCodes(),
                meeting.minutes(),
                meeting.present(),
                meeting.answered(),
                meeting.cancelReason(),
                meeting.endedAt(),
                meeting.getVersion());
    }
}
