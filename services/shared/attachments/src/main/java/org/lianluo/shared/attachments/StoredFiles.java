package org.lianluo.shared.attachments;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianluo.shared.attachments.store.FileStore;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * The bytes of files, and which of them belong to nothing. A file is noted as loose before it is written; the transaction
 * that gives it a row takes the note away, and the one that takes its row away makes a new note. {@link Sweep} deletes what
 * is noted. So a write that is refused, or a process that dies at any point, leaves no file behind, and nobody ever has to
 * list the store.
 */
@ApplicationScoped
public class StoredFiles {

    /** How long a write may take from the file to its row. */
    static final Duration LOOSE = Duration.ofHours(1);

    private static final Logger LOG = Logger.getLogger(StoredFiles.class);

    private final FileStore store;
    private final Transactions transactions;
    private final Vertx vertx;
    private final Clock clock;
    private final Counter missing;

    StoredFiles(FileStore store, Transactions transactions, Vertx vertx, Clock clock, MeterRegistry registry) {
        this.store = store;
        this.transactions = transactions;
        this.vertx = vertx;
        this.clock = clock;
        this.missing = Counter.builder("lianluo.attachments.missing")
                .description("Files that were asked for and are not in the store")
                .register(registry);
    }

    /** Writes a file that belongs to nothing yet, outside a session; {@link #keep} has to follow within an hour. */
    public Uni<UUID> put(byte[] bytes) {
        UUID id = Ids.next();
        return transactions
                .write(work -> loose(work, id, LOOSE))
                .chain(() -> vertx.executeBlocking(() -> {
                    store.write(id, bytes);
                    return id;
                }));
    }

    /** The file belongs to a row of this transaction from now on. */
    public Uni<Void> keep(Work work, UUID id) {
        return Sql.update(work.session(), "DELETE FROM loose_file WHERE id = $1", id)
                .invoke(rows -> {
                    if (rows == 0) {
                        // It took too long, and the file is gone.
                        throw new ProblemException(CommonProblem.UNAVAILABLE);
                    }
                })
                .replaceWithVoid();
    }

    /** The row of the file goes with this transaction; its bytes follow soon. */
    public Uni<Void> drop(Work work, UUID id) {
        return loose(work, id, Duration.ZERO);
    }

    /** Writes the bytes of a row that is there already. */
    public Uni<Void> restore(UUID id, byte[] bytes) {
        return vertx.executeBlocking(() -> {
                    store.write(id, bytes);
                    return id;
                })
                .replaceWithVoid();
    }

    /** From where the file may be read. Refuses with {@code attachment-missing} what the store does not have. */
    public Uni<Path> find(UUID id) {
        return vertx.executeBlocking(() -> store.find(id))
                .map(found -> found.orElseThrow(() -> {
                    missing.increment();
                    LOG.errorf("File %s is not in the store", id);
                    return new ProblemException(AttachmentProblem.ATTACHMENT_MISSING);
                }));
    }

    private Uni<Void> loose(Work work, UUID id, Duration until) {
        return Sql.update(
                        work.session(),
                        "INSERT INTO loose_file (id, drop_after) VALUES ($1, $2)",
                        id,
                        clock.instant().plus(until))
                .replaceWithVoid();
    }
}
