package org.lianluo.shared.transfer;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.transfer.ImportStore.Due;

/** Enters the rows of a file that was looked at. */
@ApplicationScoped
class ImportRun {

    private static final int BATCH = 100;

    private final Transactions transactions;
    private final ImportStore store;
    private final RowReading reading;

    ImportRun(Transactions transactions, ImportStore store, RowReading reading) {
        this.transactions = transactions;
        this.store = store;
        this.reading = reading;
    }

    /** What is entered, and for whom. */
    record Job<R>(UUID id, RowKind<R> kind, Caller by) {}

    /** A row is refused now that was right when it was looked at. */
    static final class RowRefusedException extends RuntimeException {

        private final int number;
        private final transient List<CellFault> faults;

        RowRefusedException(int number, List<CellFault> faults) {
            super("row " + number + " is refused");
            this.number = number;
            this.faults = faults;
        }

        int number() {
            return number;
        }

        List<CellFault> faults() {
            return faults;
        }
    }

    private static final class StoppedException extends RuntimeException {}

    /**
     * The rows that are right, in batches: what is entered is entered, whatever happens afterwards.
     *
     * @return whether all of them were; false where it was cancelled
     */
    <R> Uni<Boolean> validRows(Job<R> job) {
        return Multi.createBy()
                .repeating()
                .uni(() -> transactions
                        .read(session -> store.due(session, job.id(), 0, BATCH))
                        .chain(due -> due.isEmpty() ? Uni.createFrom().item(0) : batch(job, due)))
                .whilst(done -> done > 0)
                .collect()
                .last()
                .replaceWith(true)
                .onFailure(StoppedException.class)
                .recoverWithItem(false);
    }

    /** Where one row is refused, each of them is tried by itself. */
    private <R> Uni<Integer> batch(Job<R> job, List<Due> due) {
        return inOneTransaction(job, due)
                .onFailure(RowRefusedException.class)
                .recoverWithUni(() -> Work.inTurn(due, row -> alone(job, row)))
                .replaceWith(due.size());
    }

    private <R> Uni<Void> alone(Job<R> job, Due row) {
        return inOneTransaction(job, List.of(row))
                .onFailure(RowRefusedException.class)
                .recoverWithUni(refusal -> refused(job.id(), refusal));
    }

    private <R> Uni<Void> inOneTransaction(Job<R> job, List<Due> due) {
        return transactions.write(work -> store.entered(work.session(), job.id(), due)
                .invoke(ImportRun::mustGoOn)
                .chain(() -> enter(work, job, due)));
    }

    /** Notes what is wrong with a row. */
    Uni<Void> refused(UUID id, RowRefusedException refusal) {
        return transactions.write(
                work -> store.wrong(work.session(), id, refusal.number(), reading.write(refusal.faults())));
    }

    /**
     * All rows or none. Others see how far it is, and what it writes once all is written.
     *
     * @param end what else belongs to the same transaction
     * @return false where it was cancelled, and nothing was entered
     */
    <R> Uni<Boolean> allOrNothing(Job<R> job, java.util.function.Function<Work, Uni<Void>> end) {
        AtomicInteger last = new AtomicInteger();
        return transactions
                .beside(session -> store.restart(session, job.id()))
                .invoke(ImportRun::mustGoOn)
                .chain(() -> transactions.writeInParts(work -> store.due(work.session(), job.id(), last.get(), BATCH)
                        .chain(due -> due.isEmpty() ? end.apply(work).replaceWith(false) : part(work, job, due, last))))
                .replaceWith(true)
                .onFailure(StoppedException.class)
                .recoverWithItem(false);
    }

    private <R> Uni<Boolean> part(Work work, Job<R> job, List<Due> due, AtomicInteger last) {
        last.set(due.get(due.size() - 1).number());
        return enter(work, job, due)
                .chain(() -> transactions.beside(session -> store.progress(session, job.id(), due.size())))
                .invoke(ImportRun::mustGoOn);
    }

    private <R> Uni<Void> enter(Work work, Job<R> job, List<Due> due) {
        List<R> rows =
                due.stream().map(row -> reading.again(job.kind(), row.cells())).toList();
        return job.kind().open(work.session(), job.by(), rows).chain(batch -> {
            for (int i = 0; i < rows.size(); i++) {
                try {
                    batch.apply(rows.get(i));
                } catch (ProblemException refusal) {
                    throw new RowRefusedException(due.get(i).number(), reading.faults(job.kind(), refusal));
                }
            }
            return work.session().persistAll(batch.created().toArray());
        });
    }

    private static void mustGoOn(boolean running) {
        if (!running) {
            throw new StoppedException();
        }
    }
}
