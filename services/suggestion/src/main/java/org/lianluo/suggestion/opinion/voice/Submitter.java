package org.lianluo.suggestion.opinion.voice;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.lianluo.shared.contact.Retention;
import org.lianluo.shared.contact.SealedContact;

/**
 * Who raised an opinion, as far as they said so. Name and phone are sealed here and never leave the station; anonymous
 * means that only the station sees them.
 */
@Embeddable
public class Submitter {

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
    /** Consent is null where none was given. */
    public Submitter(boolean anonymous, String consentVersion, Instant consentAt) {
        this.submitterAnonymous = anonymous;
        this.consentVersion = consentVersion;
        this.consentAt = consentVersion == null ? null : consentAt;
    }

    /** With what was given of name and phone. */
    public Submitter reachedBy(SealedContact contact) {
        this.submitterName = contact.name();
        this.submitterPhone = contact.phone();
        this.submitterPhoneHash = contact.phoneHash();
        return this;
    }

    /** Starts the time for which all this is kept after the opinion's end. */
    void retain(Retention term) {
        submitterRetainedUntil = term.until();
        submitterRetentionRule = term.rule();
    }

    /** The case is open again: the time begins anew when it ends. */
    void retainWhileOpen() {
        submitterRetainedUntil = null;
        submitterRetentionRule = null;
    }

    /** Erases what identifies them. The consent stays, as proof that there was one (个人信息保护法 §14, §69). */
    void erase(Instant at) {
        reachedBy(SealedContact.NONE);
        retainWhileOpen();
        if (submitterErasedAt == null) {
            submitterErasedAt = at;
        }
    }

    /** Whether name and phone are gone for good. */
    public boolean isErased() {
        return submitterErasedAt != null;
    }

    public Instant erasedAt() {
        return submitterErasedAt;
    }

    public LocalDate retainedUntil() {
        return submitterRetainedUntil;
    }

    public String retentionRule() {
        return submitterRetentionRule;
    }

    public SealedContact contact() {
        return new SealedContact(submitterName, submitterPhone, submitterPhoneHash);
    }

    public boolean anonymous() {
        return submitterAnonymous;
    }

    public String consentVersion() {
        return consentVersion;
    }
}
