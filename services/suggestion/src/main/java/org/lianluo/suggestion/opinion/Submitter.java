package org.lianluo.suggestion.opinion;

import jakarta.persistence.Embeddable;
import java.time.Instant;

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
