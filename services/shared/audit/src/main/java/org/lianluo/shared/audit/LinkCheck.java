package org.lianluo.shared.audit;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.audit.AuditVerdict.Finding;

/** Goes through the links from the first to the last and makes each anew. */
@ApplicationScoped
class LinkCheck {

    private static final int BATCH = 500;

    private final ChainKey key;

    LinkCheck(ChainKey key) {
        this.key = key;
    }

    /** @param waiting how many rows are not linked yet, for the verdict */
    Uni<AuditVerdict> check(Mutiny.Session session, long waiting) {
        return from(session, AuditVerdict.agrees(0, AuditChain.BEGINNING, waiting));
    }

    private Uni<AuditVerdict> from(Mutiny.Session session, AuditVerdict before) {
        return session.createSelectionQuery(
                        "select l, e from AuditLink l left join AuditEvent e on e.id = l.auditId"
                                + " where l.position > :position order by l.position",
                        Object[].class)
                .setParameter("position", before.linked())
                .setMaxResults(BATCH)
                .getResultList()
                .chain(rows -> {
                    AuditVerdict verdict = check(rows, before);
                    session.clear();
                    return verdict.hasFault() || rows.size() < BATCH
                            ? Uni.createFrom().item(verdict)
                            : from(session, verdict);
                });
    }

    private AuditVerdict check(List<Object[]> rows, AuditVerdict before) {
        AuditVerdict verdict = before;
        for (Object[] row : rows) {
            AuditLink link = (AuditLink) row[0];
            AuditEvent event = (AuditEvent) row[1];
            long expected = verdict.linked() + 1;
            if (link.position != expected) {
                return verdict.broken(Finding.LINK_MISSING);
            }
            if (event == null) {
                return verdict.broken(Finding.ROW_REMOVED);
            }
            String mac = key.mac(expected, verdict.head(), event);
            if (!mac.equals(link.mac)) {
                return verdict.broken(Finding.CHANGED);
            }
            verdict = AuditVerdict.agrees(expected, mac, verdict.waiting());
        }
        return verdict;
    }
}
