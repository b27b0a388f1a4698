package org.lianluo.shared.audit;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.kafka.common.KafkaException;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.lianluo.shared.audit.AuditVerdict.Finding;
import org.lianluo.shared.events.AuditChainExtendedV1;
import org.lianluo.shared.messaging.OperatorContext;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;

/**
 * Reads the whole trail and says whether a row was changed, removed or added, and where; then compares it with every head
 * that was published. In itself a trail agrees also when its end, or all of it, was cut and the head put back.
 *
 * <p>Not the last head alone: it is one of the new chain as soon as something is linked after the cut.
 */
@ApplicationScoped
class AuditVerification {

    private static final Logger LOG = Logger.getLogger(AuditVerification.class);

    private final Transactions transactions;
    private final LinkCheck links;
    private final PublishedHeads published;

    AuditVerification(Transactions transactions, LinkCheck links, PublishedHeads published) {
        this.transactions = transactions;
        this.links = links;
        this.published = published;
    }

    /** The command for operators, {@code GET /q/operator/audit/verification} on the management port. */
    void register(@Observes ManagementInterface management) {
        management
                .router()
                .get("/q/operator/audit/verification")
                .handler(context -> OperatorContext.answer(context, verify()));
    }

    /** The ends of the topic are taken first: what is published by then stands in the database for sure. */
    Uni<AuditVerdict> verify() {
        return published
                .upToNow(heads -> inItself()
                        .chain(verdict -> verdict.hasFault()
                                ? Uni.createFrom().item(verdict)
                                : compared(verdict, heads, 0)
                                        .onFailure(AuditVerification::isOfTheTopic)
                                        .recoverWithItem(failure -> notCompared(verdict, failure))))
                .onFailure(AuditVerification::isOfTheTopic)
                .recoverWithUni(failure -> inItself().map(verdict -> notCompared(verdict, failure)));
    }

    private static boolean isOfTheTopic(Throwable failure) {
        return failure instanceof KafkaException || failure instanceof UncheckedIOException;
    }

    private static AuditVerdict notCompared(AuditVerdict verdict, Throwable failure) {
        LOG.warnf(failure, "The audit trail was not compared with its published heads");
        return verdict;
    }

    /** In one snapshot, so that what is linked meanwhile does not look like a fault. */
    private Uni<AuditVerdict> inItself() {
        return transactions.write(
                work -> Sql.update(work.session(), "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
                        .chain(() -> inItself(work.session())));
    }

    private Uni<AuditVerdict> inItself(Mutiny.Session session) {
        return Sql.rows(session, """
                        SELECT (SELECT position FROM audit_chain), (SELECT head FROM audit_chain),
                            (SELECT count(*) FROM audit_event e
                                WHERE NOT EXISTS (SELECT FROM audit_link l WHERE l.audit_id = e.id)
                                AND NOT EXISTS (SELECT FROM audit_pending p WHERE p.audit_id = e.id)),
                            (SELECT count(*) FROM audit_pending p
                                WHERE NOT EXISTS (SELECT FROM audit_event e WHERE e.id = p.audit_id)
                                OR EXISTS (SELECT FROM audit_link l WHERE l.audit_id = p.audit_id)),
                            (SELECT count(*) FROM audit_pending)""").chain(rows -> {
            Object[] counts = rows.get(0);
            long stray = (long) counts[3];
            long waiting = (long) counts[4] - stray;
            return links.check(session, waiting)
                    .map(verdict -> concluded(verdict, (long) counts[0], (String) counts[1], (long) counts[2], stray));
        });
    }

    private static AuditVerdict concluded(AuditVerdict verdict, long end, String head, long added, long stray) {
        if (verdict.hasFault()) {
            return verdict;
        }
        if (verdict.linked() != end || !verdict.head().equals(head)) {
            return verdict.brokenAt(Math.min(verdict.linked(), end) + 1, Finding.END_DIFFERS);
        }
        if (added > 0) {
            return verdict.broken(Finding.ROWS_ADDED);
        }
        return stray > 0 ? verdict.broken(Finding.STRAY_WAITING) : verdict;
    }

    /** Nothing published compares with nothing linked only. */
    private Uni<AuditVerdict> compared(AuditVerdict verdict, PublishedHeadsReader heads, long upTo) {
        return PublishedHeads.blocking(heads::next).chain(some -> {
            if (some.isEmpty()) {
                boolean nothing = upTo == 0;
                return Uni.createFrom()
                        .item(nothing && verdict.linked() > 0 ? verdict : verdict.intact(nothing ? null : upTo));
            }
            return against(verdict, some).chain(now -> {
                long highest = some.stream()
                        .mapToLong(AuditChainExtendedV1::position)
                        .max()
                        .orElse(upTo);
                return now.hasFault() ? Uni.createFrom().item(now) : compared(verdict, heads, Math.max(upTo, highest));
            });
        });
    }

    private Uni<AuditVerdict> against(AuditVerdict verdict, List<AuditChainExtendedV1> heads) {
        Long[] positions = heads.stream().map(AuditChainExtendedV1::position).toArray(Long[]::new);
        return transactions
                .read(session -> Sql.rows(
                        session, "SELECT position, mac FROM audit_link WHERE position = ANY ($1)", (Object) positions))
                .map(rows -> {
                    Map<Long, String> kept =
                            rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
                    return heads.stream()
                            .filter(head -> !Objects.equals(head.head(), kept.get(head.position())))
                            .findFirst()
                            .map(head -> head.position() > verdict.linked()
                                    ? verdict.broken(Finding.CUT)
                                    : verdict.brokenAt(head.position(), Finding.REPLACED))
                            .orElse(verdict);
                });
    }
}
