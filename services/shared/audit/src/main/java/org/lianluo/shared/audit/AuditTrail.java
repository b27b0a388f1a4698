package org.lianluo.shared.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

/** Writes audit rows. */
@ApplicationScoped
public class AuditTrail {

    private final Clock clock;

    AuditTrail(Clock clock) {
        this.clock = clock;
    }

    /**
     * Records that something was done, in the transaction that does it.
     *
     * @param action verb of the trade, such as {@code opinion.unmask}
     * @param subjectType kind of thing, such as {@code opinion}
     * @param subjectId which one
     * @param detail reason or circumstance; never personal data, never a ballot choice; may be null
     */
    public Uni<Void> record(
            Work work, Caller caller, String action, String subjectType, UUID subjectId, String detail) {
        AuditEvent event = new AuditEvent(Ids.next(), clock.instant(), action, subjectType, subjectId, detail);
        event.by(caller.reference(), caller.clientId());
        return work.session().persistAll(event, new AuditPending(event.id));
    }
}
