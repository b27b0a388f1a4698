package org.lianluo.suggestion.proposal.procuratorial;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** One suggestion of a procuratorate that belongs to a deputies' suggestion. */
@Entity
@Table(name = "suggestion_procuratorial_link")
class ProcuratorialLink {

    @Id
    UUID id;

    UUID suggestionId;

    @Enumerated(EnumType.STRING)
    LinkDirection direction;

    String number;
    String organ;
    LocalDate issuedOn;
    Instant linkedAt;

    /** What became of it; null while nobody knows. */
    String outcome;

    Instant outcomeAt;

    protected ProcuratorialLink() {}

    /** The procuratorate's document. */
    record Document(LinkDirection direction, String number, String organ, LocalDate issuedOn) {}

    ProcuratorialLink(UUID id, UUID suggestionId, Document document, Instant at) {
        this.id = id;
        this.suggestionId = suggestionId;
        this.direction = document.direction();
        this.number = document.number();
        this.organ = document.organ();
        this.issuedOn = document.issuedOn();
        this.linkedAt = at;
    }

    /** What became of it, as it is known now; null for nothing known. */
    void became(String text, Instant at) {
        outcome = text;
        outcomeAt = text == null ? null : at;
    }

    boolean isOf(Document document) {
        return organ.equals(document.organ()) && number.equals(document.number());
    }
}
