package org.lianluo.station.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;

/** One contact of a link, as it was logged. */
@Entity
class Contact {

    @Id
    private UUID id;

    private UUID linkId;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private ContactForm form;

    private String summary;
    private String loggedBy;
    private Instant loggedAt;

    protected Contact() {}

    Contact(UUID linkId, LocalDate on, ContactForm form, String summary, String by, Instant at) {
        this.id = Ids.next();
        this.linkId = linkId;
        this.onDay = on;
        this.form = form;
        this.summary = summary;
        this.loggedBy = by;
        this.loggedAt = at;
    }

    UUID id() {
        return id;
    }

    LocalDate on() {
        return onDay;
    }

    ContactForm form() {
        return form;
    }

    String summary() {
        return summary;
    }

    Instant loggedAt() {
        return loggedAt;
    }
}
