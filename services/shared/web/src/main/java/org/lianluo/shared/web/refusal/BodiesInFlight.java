package org.lianluo.shared.web.refusal;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/**
 * How many bytes of requests a service holds at a time. A body is counted, by the length that it claims, before it is taken
 * in and after it is clear that the caller may send it; what would go beyond the budget is refused with 503. Small ones are
 * not counted: they are taken no matter how many photos come in, and all connections together can't fill a heap with them.
 */
@ApplicationScoped
public class BodiesInFlight {

    private static final String HELD = BodiesInFlight.class.getName();
    private static final long SMALL = 64 * 1024;

    private final long budget;
    private final BodyLimit limit;
    private final AtomicLong held = new AtomicLong();

    private final RoutingContext request;

    BodiesInFlight(
            @ConfigProperty(name = "lianluo.web.bodies-in-flight") MemorySize budget,
            BodyLimit limit,
            RoutingContext request) {
        this.budget = budget.asLongValue();
        this.limit = limit;
        this.request = request;
    }

    /** A body that is counted, until nobody needs it any more. */
    private final class Body {

        private final long length;
        private final AtomicInteger users = new AtomicInteger(1);

        Body(long length) {
            this.length = length;
        }

        void release() {
            if (users.decrementAndGet() == 0) {
                held.addAndGet(-length);
            }
        }
    }

    @ServerRequestFilter
    void count(RoutingContext context) {
        long length = length(context);
        if (length <= SMALL) {
            return;
        }
        if (held.addAndGet(length) > budget) {
            held.addAndGet(-length);
            throw new ProblemException(CommonProblem.UNAVAILABLE);
        }
        Body body = new Body(length);
        context.put(HELD, body);
        // Comes when the answer has ended, and when the client hangs up before.
        context.addEndHandler(ended -> body.release());
    }

    /** Counts the body of the request in hand for as long as the work with it goes on, even if the client has gone. */
    public <T> Uni<T> keep(Uni<T> work) {
        Body body = request.get(HELD);
        if (body == null) {
            return work;
        }
        body.users.incrementAndGet();
        return work.onTermination().invoke(body::release);
    }

    /** As claimed; of a body in chunks, which claims nothing, the most that it may have. */
    private long length(RoutingContext context) {
        HttpServerRequest request = context.request();
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length != null) {
            return Long.parseLong(length);
        }
        if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
            return 0;
        }
        return limit.of(context.normalizedPath());
    }
}
