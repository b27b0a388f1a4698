package org.lianluo.suggestion.photo;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** Decodes photos one after the other, since two decoded ones at a time may be more than the heap holds. */
@ApplicationScoped
public class PhotoDecoder {

    /** Most that wait; the next is refused at once. */
    static final int MOST_WAITING = 8;

    private final WorkerExecutor worker;
    private final AtomicInteger present = new AtomicInteger();

    PhotoDecoder(Vertx vertx) {
        worker = vertx.createSharedWorkerExecutor("photos", 1);
    }

    /** Takes processor time on a thread of its own; to be called outside a session. */
    public Uni<CleanImage> decode(byte[] bytes) {
        return Uni.createFrom().deferred(() -> {
            if (present.incrementAndGet() > 1 + MOST_WAITING) {
                present.decrementAndGet();
                throw new ProblemException(CommonProblem.UNAVAILABLE);
            }
            return worker.executeBlocking(() -> {
                try {
                    return CleanImage.of(bytes);
                } finally {
                    present.decrementAndGet();
                }
            });
        });
    }
}
