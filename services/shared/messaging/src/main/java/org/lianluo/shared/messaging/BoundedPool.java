package org.lianluo.shared.messaging;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The connections to PostgreSQL. So many may wait for one, and whoever comes then is refused at once: under too much load
 * a quick 503 is better than an answer after half a minute.
 *
 * <p>Nobody who waits gives up by himself. The client's pool (Vert.x 4.5) loses a connection that it hands to a waiter
 * whose time runs out at that moment; eight of those, and the service stood still until it was restarted.
 */
@Singleton
class BoundedPool implements PgPoolCreator {

    /** No statement takes long, and none waits long for a lock; one that hangs must not keep its connection. */
    private static final Map<String, String> LIMITS =
            Map.of("statement_timeout", "30s", "idle_in_transaction_session_timeout", "60s");

    private final int waiters;

    BoundedPool(@ConfigProperty(name = "lianluo.database.waiters") int waiters) {
        this.waiters = waiters;
    }

    @Override
    public Pool create(Input input) {
        for (PgConnectOptions options : input.pgConnectOptionsList()) {
            LIMITS.forEach(options::addProperty);
        }
        PoolOptions options = input.poolOptions().setConnectionTimeout(0).setMaxWaitQueueSize(waiters);
        return PgBuilder.pool()
                .with(options)
                .connectingTo(List.copyOf(input.pgConnectOptionsList()))
                .using(input.vertx())
                .build();
    }
}
