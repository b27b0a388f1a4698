package org.lianluo.shared.casework;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One line of a case's history; written with the change that it tells of, never changed, but for an actor who is a
 * constituent: he may be forgotten.
 */
@Entity
public class HistoryEntry {

    @Id
    UUID id;

    UUID caseId;
    Instant at;
    String action;
    String actorKind;
    String actor;
    String fromStatus;
    String toStatus;
    LocalDate due;
    String rule;
    String note;

    protected HistoryEntry() {}

    /**
     * @param caseId which case
     * @param at when
     * @param action verb of the trade, such as {@code FORWARD}
     */
    public HistoryEntry(UUID id, UUID caseId, Instant at, String action) {
        this.id = id;
        this.caseId = caseId;
        this.at = at;
        this.action = action;
    }

    /**
     * Who did it.
     *
     * @param kind role or SYSTEM
     * @param reference natural code or token subject; never a constituent's name
     */
    public HistoryEntry by(String kind, String reference) {
        this.actorKind = kind;
        this.actor = reference;
        return this;
    }

    /** The change of state. */
    public HistoryEntry moved(Enum<?> from, Enum<?> to) {
        this.fromStatus = from == null ? null : from.name();
        this.toStatus = to.name();
        return this;
    }

    /** The date that was set, and its rule. */
    public HistoryEntry due(DueDate date) {
        if (date != null) {
            this.due = date.due();
            this.rule = date.rule();
        }
        return this;
    }

    /** A reason or remark, without personal data of a constituent. */
    public HistoryEntry note(String text) {
        this.note = text;
        return this;
    }
}
