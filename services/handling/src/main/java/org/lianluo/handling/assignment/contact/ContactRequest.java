package org.lianluo.handling.assignment.contact;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.lianluo.handling.assignment.talk.ContactKind;
import org.lianluo.handling.assignment.talk.Talk;
import org.lianluo.shared.web.input.PlainText;

/** That a unit talked with a deputy. */
@Schema(name = "ContactEntry", description = "Contact with a deputy (沟通记录)")
record ContactRequest(
        @Schema(description = "Way of contact (方式)", examples = "FACE_TO_FACE") @NotNull
        ContactKind kind,

        @Schema(description = "A deputy who signed (代表)", examples = "D410402-0001") @NotNull @Size(min = 1, max = 40)
        String deputyCode,

        @Schema(
                description =
                        "Date: not before the registration, at most 30 days before the assignment, not after today (日期)",
                examples = "2026-12-01")
        @NotNull
        LocalDate on,

        @Schema(description = "Summary (沟通情况)", examples = "实地查看停车情况，听取代表意见。") @NotNull @PlainText(max = 2000)
        String summary,

        @Schema(description = "Who else was there (其他参加人员)", examples = "市政维护中心分管负责人、社区主任。") @PlainText(max = 500)
        String attendees) {

    Talk talk() {
        return new Talk(kind, deputyCode, on, summary, attendees, null);
    }
}
