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
        Instant recordedAt,

        @Schema(description = "When the deputy confirmed it (代表确认时间)") @Nullable
        Instant acknowledgedAt) {

    static ContactView of(Contact contact) {
        return new ContactView(
                contact.id(),
                contact.assignmentId(),
                contact.kind(),
                contact.deputyCode(),
                contact.on(),
                contact.summary(),
                contact.recordedAt(),
                contact.acknowledgedAt());
    }
}
