package org.lianluo.handling.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.casework.CaseRoot;

/** A case whose changes others follow, in the order of the transactions that made them. */
@MappedSuperclass
public abstract class FollowedCase extends CaseRoot {

    /** The database writes it at every change, whoever makes it. */
    @Column(insertable = false, updatable = false)
    private long changedXid;

    protected FollowedCase() {}

    protected FollowedCase(UUID id, String regionCode, String by, Instant at) {
        super(id, regionCode, by, at);
    }

    /** The transaction that changed it last, as the row was when it was read. */
    public long changedXid() {
        return changedXid;
    }
}
