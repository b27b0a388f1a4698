package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who raised an opinion, as far as he said so. Name and phone are sealed here and leave the station never; anonymous
 * means that only the station sees them.
 */
@Embeddable
class Submitter {

    private String submitterName;
    private String submitterPhone;
    private String submitterPhoneHash;
    private boolean submitterAnonymous;
    private String consentVersion;
    private Instant consentAt;

    /** Last day on which name and phone are kept; null while the opinion is open, and once they are erased. */
    private LocalDate submitterRetainedUntil;

    private String submitterRetentionRule;
    private Instant submitterErasedAt;

    protected Submitter() {}

    Submitter(boolean anonymous, String consentVersion, Instant consentAt) {
        this.submitterAnonymous = anonymous;
        this.consentVersion = consentVersion;
        this.consentAt = consentVersion == null ? null : consentAt;
    }

    /** Both sealed; null for what was not given. */
    Submitter named(String sealedName, String sealedPhone, String phoneHash) {
        this.submitterName = sealedName;
        this.submitterPhone = sealedPhone;
        this.submitterPhoneHash = phoneHash;
        return this;
    }

    /** Starts the time for which all this is kept after the opinion's end. */
    void retain(Retention term) {
        submitterRetainedUntil = term.until();
        submitterRetentionRule = term.rule();
    }

    /** Erases what identifies him. The consent stays, as proof that there was one (个人信息保护法 §14, §69). */
    void erase(Instant at) {
        submitterName = null;
        submitterPhone = null;
        submitterPhoneHash = null;
        submitterRetainedUntil = null;
        submitterRetentionRule = null;
        if (submitterErasedAt == null) {
            submitterErasedAt = at;
        }
    }

    boolean isErased() {
        return submitterErasedAt != null;
    }

    Instant erasedAt() {
        return submitterErasedAt;
    }

    LocalDate retainedUntil() {
        return submitterRetainedUntil;
    }

    String retentionRule() {
        return submitterRetentionRule;
    }

    String sealedName() {
        return submitterName;
    }

    String sealedPhone() {
        return submitterPhone;
    }

    boolean anonymous() {
        return submitterAnonymous;
    }

    String consentVersion() {
        return consentVersion;
    }
}
