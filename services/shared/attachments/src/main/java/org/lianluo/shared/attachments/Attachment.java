package org.lianluo.shared.attachments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.attachments.content.FileKind;
import org.lianluo.shared.problem.ProblemException;

/** A file that belongs to a case. Its bytes are in the store, under the same id. */
@Entity
public class Attachment {

    @Id
    UUID id;

    UUID caseId;

    /** As typed; never a path. */
    String name;

    @Enumerated(EnumType.STRING)
    FileKind kind;

    /** What it is for, in the service's own words; may be null. */
    String purpose;

    /** In bytes. */
    long length;

    /** Of what is kept, hexadecimal. */
    String sha256;

    boolean quarantined;

    /** What the scanner found, or an operator decided; null for nothing. */
    String finding;

    String addedBy;
    Instant addedAt;
    Instant releasedAt;

    protected Attachment() {}

    Attachment(UUID caseId, ReadyFile file, String purpose, String by, Instant at) {
        this.id = file.id();
        this.caseId = caseId;
        this.name = file.name();
        this.kind = file.kind();
        this.purpose = purpose;
        this.length = file.length();
        this.sha256 = file.sha256();
        this.quarantined = file.finding() != null;
        this.finding = file.finding();
        this.addedBy = by;
        this.addedAt = at;
    }

    /**
     * It may be shown to more than those who work on the case; once more changes nothing.
     *
     * @return whether it was not before
     */
    public boolean release(Instant at) {
        if (quarantined) {
            throw new ProblemException(AttachmentProblem.ATTACHMENT_QUARANTINED);
        }
        boolean first = releasedAt == null;
        releasedAt = first ? at : releasedAt;
        return first;
    }

    /** What was found now, or the reason why it is served nevertheless. */
    void judge(boolean harmful, String why) {
        quarantined = harmful;
        finding = why;
    }

    public UUID id() {
        return id;
    }

    public String purpose() {
        return purpose;
    }

    public String addedBy() {
        return addedBy;
    }

    public boolean isReleased() {
        return releasedAt != null;
    }
}
