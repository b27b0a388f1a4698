package org.lianluo.suggestion.proposal;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A deputy who signs a suggestion or a motion: the lead (领衔) or a co-sponsor (联名), who confirms for themselves. */
@Embeddable
public class Signature {

    private Instant addedAt;
    private Integer confirmedVersion;
    private Instant confirmedAt;
    private Instant withdrawnAt;
    private String withdrawalStatement;

    protected Signature() {}

    Signature(Instant addedAt) {
        this.addedAt = addedAt;
    }

    /** They read this version of the text and stand by it. */
    public void confirm(int textVersion, Instant at) {
        confirmedVersion = textVersion;
        confirmedAt = at;
    }

    /** Whether they confirmed the text as it is now; a change of it voids earlier confirmations. */
    public boolean confirms(int textVersion) {
        return confirmedVersion != null && confirmedVersion == textVersion;
    }

    void withdraw(String statement, Instant at) {
        withdrawalStatement = statement;
        withdrawnAt = at;
    }

    void stay() {
        withdrawalStatement = null;
        withdrawnAt = null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    Instant addedAt() {
        return addedAt;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    public String withdrawalStatement() {
        return withdrawalStatement;
    }
}
