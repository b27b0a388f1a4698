package org.lianluo.shared.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** An audit row that is not linked yet. */
@Entity
class AuditPending {

    @Id
    UUID auditId;

    protected AuditPending() {}

    AuditPending(UUID auditId) {
        this.auditId = auditId;
    }
}
