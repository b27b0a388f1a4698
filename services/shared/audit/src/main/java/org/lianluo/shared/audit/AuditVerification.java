package org.lianluo.shared.audit;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.OperatorContext;
import org.lianluo.shared.messaging.Transactions;

/**
 * The verifying command, {@code GET /q/operator/audit/verification} on the management port: reads the whole chain and
 * says whether a row was changed, removed or added, and where.
 */
@ApplicationScoped
class AuditVerification {

    private static final int BATCH = 500;

    private final Transactions transactions;
    private final ChainKey key;

    AuditVerification(Transactions transactions, ChainKey key) {
        this.transactions = transactions;
        this.key = key;
    }

    /**
     * What the check found.
     *
     * @param intact whether every row is as it was linked, and none is missing
     * @param linked rows in the chain
     * @param head link of the last; compare it with the head that was published last
     * @param broken position of the first row that is not as it was; 0 when intact
     * @param finding what is wrong there
     */
    record Result(boolean intact, long linked, String head, long broken, String finding) {}

    void register(@Observes ManagementInterface management) {
        management
                .router()
                .get("/q/operator/audit/verification")
                .handler(context -> OperatorContext.answer(context, verify()));
    }

    Uni<Result> verify() {
        return transactions.read(session -> session.find(AuditChain.class, AuditChain.ONLY)
                .chain(chain -> from(session, 0, AuditChain.BEGINNING)
                        .chain(result -> stray(session).map(stray -> concluded(chain, result, stray)))));
    }

    private static Result concluded(AuditChain chain, Result result, long stray) {
        if (!result.intact()) {
            return result;
        }
        if (result.linked() != chain.position() || !result.head().equals(chain.head())) {
            return broken(result.linked() + 1, "links are missing at the end");
        }
        return stray == 0 ? result : broken(result.linked() + 1, stray + " rows were added past the trail");
    }

    private Uni<Result> from(Mutiny.Session session, long position, String previous) {
        return session.createSelectionQuery(
                        "select l, e from AuditLink l left join AuditEvent e on e.id = l.auditId"
                                + " where l.position > :position order by l.position",
                        Object[].class)
                .setParameter("position", position)
                .setMaxResults(BATCH)
                .getResultList()
                .chain(rows -> {
                    Result batch = check(rows, position, previous);
                    session.clear();
                    return !batch.intact() || rows.size() < BATCH
                            ? Uni.createFrom().item(batch)
                            : from(session, batch.linked(), batch.head());
                });
    }

    private Result check(List<Object[]> rows, long position, String previous) {
        long expected = position;
        String head = previous;
        for (Object[] row : rows) {
            AuditLink link = (AuditLink) row[0];
            AuditEvent event = (AuditEvent) row[1];
            expected++;
            if (link.position != expected) {
                return broken(expected, "the link is missing");
            }
            if (event == null) {
                return broken(expected, "the row was removed");
            }
            head = key.mac(expected, head, event);
            if (!head.equals(link.mac)) {
                return broken(expected, "the row or its link was changed");
            }
        }
        return new Result(true, expected, head, 0, null);
    }

    /** Rows that are neither linked nor waiting to be: nobody but an intruder writes them. */
    private static Uni<Long> stray(Mutiny.Session session) {
        return session.createSelectionQuery("""
                        select count(e) from AuditEvent e
                        where not exists (select 1 from AuditLink l where l.auditId = e.id)
                        and not exists (select 1 from AuditPending p where p.auditId = e.id)""", Long.class).getSingleResult();
    }

    private static Result broken(long position, String finding) {
        return new Result(false, position - 1, null, position, finding);
    }
}
