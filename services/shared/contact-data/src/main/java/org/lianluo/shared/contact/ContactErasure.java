package org.lianluo.shared.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.shared.audit.AuditTrail;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

/**
 * The one way to erase contact data, on request and when its time is over: the audit trail says in the same transaction that
 * it was erased, for whom and by which rule.
 */
@ApplicationScoped
public class ContactErasure {

    /** The rule of a request: consent may be withdrawn and erasure asked for at any time. */
    public static final String ON_REQUEST = "on request (依申请): 个人信息保护法 §15, §47";

    /** A service itself. */
    private static final Caller JOB = new Caller("lianluo", null, Set.of(), null, Set.of(), null, Set.of());

    private final AuditTrail audit;

    ContactErasure(AuditTrail audit) {
        this.audit = audit;
    }

    /**
     * Somebody wants it.
     *
     * @param by who the audit trail names
     * @param id of the row, which is locked or guarded by its version
     * @param removal takes it out of everything that holds it, by the rule that it is given
     */
    public Uni<Void> onRequest(Work work, Caller by, ContactKind kind, UUID id, Function<String, Uni<Void>> removal) {
        return erase(work, by, kind, id, ON_REQUEST, removal);
    }

    /** The time for which it was kept is over. */
    Uni<Void> whenOver(Work work, RetainedContacts contacts, RetainedContacts.Over over) {
        return erase(work, JOB, contacts.kind(), over.id(), over.rule(), rule -> contacts.erase(work, over.id(), rule));
    }

    private Uni<Void> erase(
            Work work, Caller by, ContactKind kind, UUID id, String rule, Function<String, Uni<Void>> removal) {
        return removal.apply(rule).chain(() -> audit.record(work, by, kind.erased(), kind.subject(), id, rule));
    }
}
