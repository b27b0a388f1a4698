package org.lianluo.shared.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.lianluo.testkit.PostgresResource;

/** Under more load than it can bear the service refuses the surplus and serves on. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class BoundedPoolTest {

    @Inject
    Pool pool;

    @ConfigProperty(name = "quarkus.datasource.reactive.max-size")
    int connections;

    @ConfigProperty(name = "lianluo.database.waiters")
    int waiters;

    @Test
    void refusesWhomItHasNoPlaceForAndServesTheOthers() {
        // Given nobody gives a connection back
        int surplus = 50;
        AtomicInteger refused = new AtomicInteger();
        List<SqlConnection> taken = Stream.generate(() -> join(pool.getConnection()))
                .limit(connections)
                .toList();

        // When
        List<CompletableFuture<Throwable>> outcomes =
                Stream.generate(() -> failure(refused)).limit(waiters + surplus).toList();

        // Then those who wait are served once there is a connection
        try {
            await().untilAsserted(() -> assertThat(refused).hasValue(surplus));
        } finally {
            taken.forEach(SqlConnection::close);
        }
        List<Throwable> failures = outcomes.stream()
                .map(CompletableFuture::join)
                .filter(Objects::nonNull)
                .toList();
        assertThat(failures).hasSize(surplus).allMatch(Transience::isTransient);
    }

    @Test
    void endsAStatementThatHangs() {
        String timeout = join(pool.query("SHOW statement_timeout")
                .execute()
                .map(rows -> rows.iterator().next().getString(0)));

        assertThat(timeout).isEqualTo("30s");
    }

    /** Of somebody who wants a connection, to do something; null once they were served. */
    private CompletableFuture<Throwable> failure(AtomicInteger refused) {
        return pool.withConnection(connection -> connection.query("SELECT 1").execute())
                .onFailure(failure -> refused.incrementAndGet())
                .toCompletionStage()
                .handle((rows, failure) -> failure)
                .toCompletableFuture();
    }

    private static <T> T join(Future<T> future) {
        return future.toCompletionStage().toCompletableFuture().join();
    }
}
