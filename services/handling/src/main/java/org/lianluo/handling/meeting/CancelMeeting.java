package org.lianluo.handling.meeting;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.shared.web.input.PlainText;

/** Why a reply meeting does not take place. */
@Schema(name = "ReplyMeetingCancellation", description = "Cancellation of a reply meeting (取消答复会)")
record CancelMeeting(
        @Schema(description = "Reason (取消理由)", examples = "因防汛工作另行安排。") @NotNull @PlainText(max = 1000)
        String reason) {}
