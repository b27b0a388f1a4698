package org.lianluo.shared.audit;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Work;

/** Links audit rows, in batches, and publishes the head of each batch. */
@ApplicationScoped
class AuditChainer {

    private static final int BATCH = 500;

    private final Batches batches;
    private final ChainKey key;
    private final Clock clock;
    private final String service;

    AuditChainer(
            Batches batches,
            ChainKey key,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.batches = batches;
        this.key = key;
        this.clock = clock;
        this.service = service;
    }

    /** Links all that is pending. Replicas wait for each other at the row of the chain. */
    @Scheduled(every = "${lianluo.audit.chain-every}", concurrentExecution = ConcurrentExecution.SKIP)
    Uni<Void> chain() {
        return batches.untilNoneIsLeft(work -> work.session()
                .createSelectionQuery("select c from AuditChain c", AuditChain.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult()
                .chain(chain ->
                        pending(work).chain(events -> link(work, chain, events).replaceWith(events.size()))));
    }

    /** What is linked already and waits again, nobody but an intruder wrote: it stays, and stops nothing. */
    private static Uni<List<AuditEvent>> pending(Work work) {
        return work.session()
                .createSelectionQuery(
                        "select e from AuditEvent e join AuditPending p on p.auditId = e.id"
                                + " where not exists (select 1 from AuditLink l where l.auditId = e.id) order by e.id",
                        AuditEvent.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    private Uni<Void> link(Work work, AuditChain chain, List<AuditEvent> events) {
        if (events.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        Object[] links = chain.extend(events, key, service, clock.instant()).toArray();
        return work.session()
                .persistAll(links)
                .chain(() -> work.session()
                        .createMutationQuery("delete AuditPending p where p.auditId in (:ids)")
                        .setParameter(
                                "ids", events.stream().map(event -> event.id).toList())
                        .executeUpdate())
                .replaceWithVoid();
    }
}
