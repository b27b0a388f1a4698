package org.lianluo.shared.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The place of an audit row in the chain; inserted and read, never changed. */
@Entity
class AuditLink {

    /** From 1, without gaps. */
    @Id
    long position;

    UUID auditId;

    /** HMAC-SHA-256 over position, the link before and the row. */
    String mac;

    protected AuditLink() {}

    AuditLink(long position, UUID auditId, String mac) {
        this.position = position;
        this.auditId = auditId;
        this.mac = mac;
    }
}
