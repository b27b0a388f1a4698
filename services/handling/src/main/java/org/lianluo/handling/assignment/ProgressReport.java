package org.lianluo.handling.assignment;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** What a unit's system reported of its handling (办理进展); never changed. */
@Entity
public class ProgressReport {

    @Id
    private UUID id;

    private UUID assignmentId;
    private String externalId;

    @Embedded
    private ProgressWord word;

    private Instant reportedAt;
    private Instant receivedAt;
    private String text;

    protected ProgressReport() {}

    /**
     * @param externalId of the unit's system; once in an assignment
     * @param reportedAt time of the fact
     * @param text null for none
     */
    public ProgressReport(
            UUID id,
            UUID assignmentId,
            String externalId,
            ProgressWord word,
            Instant reportedAt,
            Instant receivedAt,
            String text) {
        this.id = id;
        this.assignmentId = assignmentId;
        this.externalId = externalId;
        this.word = word;
        this.reportedAt = reportedAt;
        this.receivedAt = receivedAt;
        this.text = text;
    }

    /** Whether it says no more than the one whose fact was before it: the same in the same words. */
    public boolean repeats(ProgressWord before) {
        return text == null && word.equals(before);
    }

    /** Whether the same was sent, whatever the table of codes says by now. */
    public boolean saysTheSame(ProgressReport other) {
        return Objects.equals(word.code(), other.word.code())
                && (word.code() != null || word.stage() == other.word.stage())
                && reportedAt.equals(other.reportedAt)
                && Objects.equals(text, other.text);
    }

    public UUID id() {
        return id;
    }

    public UUID assignmentId() {
        return assignmentId;
    }

    public String externalId() {
        return externalId;
    }

    public ProgressWord word() {
        return word;
    }

    /** The time of the fact, by the unit's system. */
    public Instant reportedAt() {
        return reportedAt;
    }

    public Instant receivedAt() {
        return receivedAt;
    }

    /** Null for none. */
    public String text() {
        return text;
    }
}
