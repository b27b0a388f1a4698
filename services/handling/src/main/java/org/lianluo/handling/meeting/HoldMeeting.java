package org.lianluo.handling.meeting;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** What came of a reply meeting. */
@Schema(name = "ReplyMeetingResult", description = "What came of a reply meeting (答复会情况)")
record HoldMeeting(
        @Schema(description = "Minutes (会议纪要)", examples = "两单位当面答复停车、路灯两件建议，代表均表示认可。") @NotNull @PlainText(max = 8000)
        String minutes,

        @Schema(description = "Invited deputies who were there (到会代表)", examples = "[\"D410402-0001\"]")
        @NotNull
        @Size(max = 200)
        List<@NotNull @Size(min = 1, max = 40) String> presentDeputyCodes,

        @Schema(
                description = "Assignments that were answered in person; one of their deputies was there (当面答复的交办件)",
                examples = "[\"01931a44-90d2-7e15-b3c8-6a2d10f4c906\"]")
        @NotNull
        @Size(max = 50)
        List<@NotNull UUID> answeredAssignmentIds) {}
