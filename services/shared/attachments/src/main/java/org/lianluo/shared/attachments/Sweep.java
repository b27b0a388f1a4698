package org.lianluo.shared.attachments;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianluo.shared.attachments.store.FileStore;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/** Deletes files that belong to nothing. On several replicas each file is claimed by one. */
@ApplicationScoped
public class Sweep implements DueJob {

    private static final Logger LOG = Logger.getLogger(Sweep.class);
    private static final int BATCH = 50;

    private final Batches batches;
    private final FileStore store;
    private final Vertx vertx;
    private final Clock clock;

    Sweep(Batches batches, FileStore store, Vertx vertx, Clock clock) {
        this.batches = batches;
        this.store = store;
        this.vertx = vertx;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.attachments.sweep-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return batches.untilNoneIsLeft(this::batch);
    }

    private Uni<Integer> batch(Work work) {
        return Sql.values(work.session(), UUID.class, """
                        SELECT id FROM loose_file WHERE drop_after <= $1
                        ORDER BY drop_after LIMIT $2 FOR UPDATE SKIP LOCKED""", clock.instant(), BATCH)
                .chain(ids -> Work.inTurn(ids, id -> vertx.executeBlocking(() -> isDeleted(id))
                                .chain(done -> noted(work, id, done)))
                        .replaceWith(ids.size()));
    }

    private boolean isDeleted(UUID id) {
        try {
            store.delete(id);
            return true;
        } catch (IOException e) {
            LOG.errorf(e, "File %s can't be deleted; it is tried again in an hour", id);
            return false;
        }
    }

    /** One that can't be deleted must not stand before the others. */
    private Uni<Integer> noted(Work work, UUID id, boolean deleted) {
        return deleted
                ? Sql.update(work.session(), "DELETE FROM loose_file WHERE id = $1", id)
                : Sql.update(
                        work.session(),
                        "UPDATE loose_file SET drop_after = $2 WHERE id = $1",
                        id,
                        clock.instant().plus(StoredFiles.LOOSE));
    }
}
