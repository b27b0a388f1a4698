package org.lianluo.shared.attachments;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * Looks into files one after the other: two decoded photos or unpacked documents at a time may be more than the heap holds.
 */
@ApplicationScoped
public class InspectionQueue {

    /** Most that wait; the next is refused at once. */
    static final int MOST_WAITING = 8;

    /** Its one thread. */
    static final String WORKER = "files";

    private final WorkerExecutor worker;
    private final AtomicInteger present = new AtomicInteger();

    public InspectionQueue(Vertx vertx) {
        worker = vertx.createSharedWorkerExecutor(WORKER, 1);
    }

    /** Takes processor time on a thread of its own; to be called outside a session. */
    public <T> Uni<T> run(Callable<T> inspection) {
        return Uni.createFrom().deferred(() -> {
            if (present.incrementAndGet() > 1 + MOST_WAITING) {
                present.decrementAndGet();
                throw new ProblemException(CommonProblem.UNAVAILABLE);
            }
            return worker.executeBlocking(() -> {
                try {
                    return inspection.call();
                } finally {
                    present.decrementAndGet();
                }
            });
        });
    }
}
