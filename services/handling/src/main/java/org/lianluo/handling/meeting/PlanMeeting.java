package org.lianluo.handling.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** A reply meeting that is arranged. */
@Schema(name = "ReplyMeetingEntry", description = "Reply meeting to arrange (安排面对面答复会)")
record PlanMeeting(
        @Schema(description = "Title (会议名称)", examples = "城市管理类代表建议面对面答复会") @NotNull @PlainText(max = 200)
        String title,

        @Schema(description = "Beginning, not before the assignments (开始时间)", examples = "2026-12-10T01:30:00Z")
        @NotNull
        Instant startsAt,

        @Schema(description = "Place (地点)", examples = "区政务服务中心三楼会议室") @NotNull @PlainText(max = 200)
        String place,

        @Schema(
                description = "Assignments of suggestions to be answered (答复的交办件)",
                examples = "[\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\"]")
        @NotNull
        @Size(min = 1, max = 50)
        List<@NotNull UUID> assignmentIds,

        @Schema(
                description = "Deputies who are invited; each signed one of the suggestions (邀请的代表)",
                examples = "[\"D410402-0001\"]")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull @Size(min = 1, max = 40) String> deputyCodes) {

    MeetingPlan plan() {
        return new MeetingPlan(title, startsAt, place);
    }
}
