package org.lianluo.shared.casework;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * Counts due dates again when the calendar of a year became known or was corrected, or a policy was applied to clocks that
 * run. Every date keeps the number of the change that it was counted by; one with an older number is left to count. So a process that dies loses nothing, a
 * second load meanwhile makes the rest count by it, and a case that is made just then by the older calendar is found.
 */
@ApplicationScoped
public class Recounts implements DueJob {

    /** Few, so that who acts on a case just now does not wait long for it. */
    private static final int BATCH = 50;

    private final Batches batches;
    private final Transactions transactions;
    private final Instance<DatedCases<?>> features;

    Recounts(Batches batches, Transactions transactions, @Any Instance<DatedCases<?>> features) {
        this.batches = batches;
        this.transactions = transactions;
        this.features = features;
    }

    /** All that is left, a batch after the other; replicas share it. */
    @Override
    @Scheduled(every = "${lianluo.casework.recount-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Work.inTurn(features, cases -> batches.untilNoneIsLeft(work -> batch(work, cases, BATCH)));
    }

    /**
     * Some of those that are left and that nobody has in hand.
     *
     * @return how many
     */
    public <C extends AggregateRoot> Uni<Integer> batch(Work work, DatedCases<C> cases, int atMost) {
        return RuleChanges.read(work.session()).chain(changes -> left(work, cases, changes, "order by c.id")
                .setMaxResults(atMost)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getResultList()
                .chain(claimed -> recount(work, cases, changes, claimed)));
    }

    /** A case that is about to be acted on, or judged by its dates: it counts itself first, if it is left. */
    public <C extends AggregateRoot> Uni<C> first(Work work, DatedCases<C> cases, C one) {
        return RuleChanges.read(work.session())
                .chain(changes -> cases.recount(work, one, changes))
                .replaceWith(one);
    }

    /**
     * What a read finds. Cases that it would show as overdue count themselves first, if they are left, and are read again.
     *
     * @param overdue which case a row would show so; null for none
     */
    public <C extends AggregateRoot, R> Uni<List<R>> shown(
            DatedCases<C> cases, Function<R, UUID> overdue, Function<Mutiny.Session, Uni<List<R>>> read) {
        return transactions.read(read).chain(rows -> {
            List<UUID> ids = rows.stream().map(overdue).filter(Objects::nonNull).toList();
            return ids.isEmpty()
                    ? Uni.createFrom().item(rows)
                    : transactions
                            .write(work -> these(work, cases, ids))
                            .chain(counted -> counted == 0 ? Uni.createFrom().item(rows) : transactions.read(read));
        });
    }

    private <C extends AggregateRoot> Uni<Integer> these(Work work, DatedCases<C> cases, List<UUID> ids) {
        return RuleChanges.read(work.session())
                .chain(changes -> left(work, cases, changes, "and c.id in :ids order by c.id")
                        .setParameter("ids", ids)
                        .setLockMode(LockMode.PESSIMISTIC_WRITE)
                        .getResultList()
                        .chain(claimed -> recount(work, cases, changes, claimed)));
    }

    private static <C extends AggregateRoot> Mutiny.SelectionQuery<C> left(
            Work work, DatedCases<C> cases, RuleChanges changes, String which) {
        String query = "select c from %s c where (%s) %s"
                .formatted(cases.kind().getSimpleName(), cases.countedBefore(), which);
        return work.session().createSelectionQuery(query, cases.kind()).setParameter("calendar", changes.latest());
    }

    private static <C extends AggregateRoot> Uni<Integer> recount(
            Work work, DatedCases<C> cases, RuleChanges changes, List<C> claimed) {
        return Work.inTurn(claimed, one -> cases.recount(work, one, changes))
                .chain(() -> work.session().flush())
                .chain(() -> stamp(work, cases, changes, claimed))
                .replaceWith(claimed.size());
    }

    /** By hand: a date that did not move is no change of the case, and moves no version. */
    private static <C extends AggregateRoot> Uni<Integer> stamp(
            Work work, DatedCases<C> cases, RuleChanges changes, List<C> counted) {
        String columns = cases.calendarColumns().stream()
                .map("%1$s = CASE WHEN %1$s IS NOT NULL THEN greatest(%1$s, $1) END"::formatted)
                .collect(Collectors.joining(", "));
        return Sql.update(
                work.session(),
                "UPDATE " + cases.table() + " SET " + columns + " WHERE id = ANY ($2)",
                changes.latest(),
                counted.stream().map(AggregateRoot::getId).toArray(UUID[]::new));
    }
}
