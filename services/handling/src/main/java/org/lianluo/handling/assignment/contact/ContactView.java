package org.lianluo.handling.assignment.contact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianluo.handling.assignment.talk.Contact;
import org.lianluo.handling.assignment.talk.ContactKind;

/** A contact as the unit, the offices and the deputies who signed see it. */
@Schema(name = "Contact", description = "Contact of a unit with a deputy (沟通记录)")
record ContactView(
        UUID id,
        UUID assignmentId,
        ContactKind kind,
        String deputyCode,
        LocalDate on,
        String summary,

        @Schema(description = "Who else was there (其他参加人员)") @Nullable
        String attendees,

        @Schema(description = "The reply meeting at which they talked (答复会标识)") @Nullable
        UUID meetingId,

        Instant recordedAt,

        @Schema(description = "When the deputy confirmed it (代表确认时间)") @Nullable
        Instant acknowledgedAt,

        @Schema(description = "Whether the deputy agrees with it (代表是否认可)") @Nullable
        Boolean agreed,

        @Schema(description = "Remark of the deputy (代表意见)") @Nullable
        String remark) {

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id(),
                contact.assignmentId(),
                contact.kind(),
                contact.deputyCode(),
                contact.on(),
                contact.summary(),
                contact.attendees(),
                contact.meetingId(),
                contact.recordedAt(),
                contact.acknowledgedAt(),
                contact.agreed(),
                contact.remark());
    }
}
