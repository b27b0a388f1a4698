package org.lianluo.shared.transfer;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.sheets.SheetFault;
import org.lianluo.shared.sheets.Words;
import org.lianluo.shared.time.DueJob;

/**
 * Goes on with imports, one after the other. One that a process left behind is taken up by another where it was: what was
 * looked at or entered is known.
 */
@ApplicationScoped
public class ImportJob implements DueJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class);

    private final Transactions transactions;
    private final ImportStore store;
    private final ImportCheck check;
    private final ImportRun run;
    private final RowKinds kinds;
    private final Clock clock;

    ImportJob(
            Transactions transactions,
            ImportStore store,
            ImportCheck check,
            ImportRun run,
            RowKinds kinds,
            Clock clock) {
        this.transactions = transactions;
        this.store = store;
        this.check = check;
        this.run = run;
        this.kinds = kinds;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.imports.every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return Multi.createBy()
                .repeating()
                .uni(() ->
                        transactions.write(work -> store.claim(work.session())).chain(this::goOn))
                .whilst(found -> found)
                .onItem()
                .ignoreAsUni();
    }

    /** What fails keeps its lease for a while, so that others have their turn before it is tried again. */
    private Uni<Boolean> goOn(UUID id) {
        return id == null
                ? Uni.createFrom().item(false)
                : transactions
                        .read(session -> session.find(SheetImport.class, id))
                        .chain(sheet -> sheet.status() == ImportStatus.RECEIVED
                                ? look(sheet, kinds.of(sheet))
                                : enter(sheet, kinds.of(sheet)))
                        .call(() -> transactions.write(work -> store.release(work.session(), id)))
                        .replaceWith(true);
    }

    private Uni<Void> look(SheetImport sheet, RowKind<?> kind) {
        UUID id = sheet.getId();
        return transactions
                .read(session -> store.file(session, id))
                .chain(file -> check.check(id, kind, RowKinds.sender(sheet), bytes(file)))
                .chain(all -> all
                        ? end(id, done -> done.checked(clock.instant()))
                        : Uni.createFrom().voidItem())
                .onFailure(SheetFault.class)
                .recoverWithUni(fault -> fail(id, fault.words()))
                .onFailure()
                .invoke(e -> LOG.errorf(e, "Import %s can't be looked at now", id));
    }

    private <R> Uni<Void> enter(SheetImport sheet, RowKind<R> kind) {
        UUID id = sheet.getId();
        ImportRun.Job<R> job = new ImportRun.Job<>(id, kind, RowKinds.sender(sheet));
        Uni<Void> entering = sheet.mode() == ImportMode.VALID_ROWS
                ? run.validRows(job)
                        .chain(all -> all
                                ? end(id, done -> done.done(clock.instant()))
                                : Uni.createFrom().voidItem())
                : run.allOrNothing(job, work -> store.allEntered(work.session(), id)
                                .chain(() -> locked(work, id, done -> done.done(clock.instant()))))
                        .replaceWithVoid();
        return entering.onFailure(ImportRun.RowRefusedException.class)
                .recoverWithUni(refusal -> run.refused(id, refusal)
                        .chain(() -> transactions.write(work -> store.restart(work.session(), id)))
                        .chain(() -> fail(
                                id,
                                new Words(
                                        "有的行在导入时出错，所有的行都没有导入。请改正后重新上传",
                                        "A row could not be entered, so none was. Mend it and send the file again"))))
                .onFailure()
                .invoke(e -> LOG.errorf(e, "Import %s can't go on now", id));
    }

    private static byte[] bytes(List<Buffer> file) {
        return file.isEmpty() ? new byte[0] : file.get(0).getBytes();
    }

    private Uni<Void> fail(UUID id, Words why) {
        return end(id, sheet -> sheet.fail(why, clock.instant()));
    }

    private Uni<Void> end(UUID id, Consumer<SheetImport> how) {
        return transactions.write(work -> locked(work, id, how));
    }

    /** One that was cancelled in the meantime stays so. */
    private Uni<Void> locked(Work work, UUID id, Consumer<SheetImport> how) {
        return work.session()
                .find(SheetImport.class, id, LockModeType.PESSIMISTIC_WRITE)
                .invoke(sheet -> {
                    if (sheet.status().isUnderWay()) {
                        how.accept(sheet);
                    }
                })
                .chain(() -> store.dropFile(work.session(), id));
    }

    /** Forgets imports of long ago. */
    @ApplicationScoped
    static class Sweep implements DueJob {

        private final Batches batches;
        private final Clock clock;
        private final Duration kept;

        Sweep(Batches batches, Clock clock, @ConfigProperty(name = "lianluo.imports.kept") Duration kept) {
            this.batches = batches;
            this.clock = clock;
            this.kept = kept;
        }

        @Override
        @Scheduled(every = "${lianluo.housekeeping.every}", concurrentExecution = ConcurrentExecution.SKIP)
        public Uni<Void> run() {
            return batches.deleteBefore(
                    "sheet_import", "created_at", clock.instant().minus(kept));
        }
    }
}
