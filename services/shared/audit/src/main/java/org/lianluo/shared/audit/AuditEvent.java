package org.lianluo.shared.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** One row of the trail; inserted and read, never changed. */
@Entity
class AuditEvent {

    @Id
    UUID id;

    Instant at;
    String actor;
    String client;
    String action;
    String subjectType;
    UUID subjectId;
    String detail;

    protected AuditEvent() {}

    AuditEvent(UUID id, Instant at, String action, String subjectType, UUID subjectId, String detail) {
        this.id = id;
        this.at = at;
        this.action = action;
        this.subjectType = subjectType;
        this.subjectId = subjectId;
        this.detail = detail;
    }

    void by(String actor, String client) {
        this.actor = actor;
        this.client = client;
    }

    /** Every column, each with its length in front, so that no two rows read alike. */
    String canonical() {
        StringBuilder text = new StringBuilder();
        for (Object value : new Object[] {id, at, actor, client, action, subjectType, subjectId, detail}) {
            String column = value == null ? "" : value.toString();
            text.append(value == null ? "-" : column.length()).append(':').append(column);
        }
        return text.toString();
    }
}
