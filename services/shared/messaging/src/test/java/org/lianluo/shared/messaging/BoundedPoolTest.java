package org.lianluo.shared.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
        int surplus = 50;

        List<Throwable> failures = failuresOf(connections + waiters + surplus);

        // A connection that is not open yet takes a waiter's place.
        assertThat(failures).hasSizeBetween(surplus, surplus + connections).allMatch(Transience::isTransient);
        assertThat(failuresOf(waiters)).isEmpty();
    }

    @Test
    void endsAStatementThatHangs() {
        assertThat(pool.query("SHOW statement_timeout")
                        .execute()
                        .map(rows -> rows.iterator().next().getString(0))
                        .toCompletionStage()
                        .toCompletableFuture()
                        .join())
                .isEqualTo("30s");
    }

    /** Of so many who want a connection at once, to do something that takes a moment. */
    private List<Throwable> failuresOf(int callers) {
        List<CompletableFuture<Throwable>> outcomes = Stream.generate(() -> pool.withConnection(connection ->
                                connection.query("SELECT pg_sleep(0.01)").execute())
                        .toCompletionStage()
                        .handle((rows, failure) -> failure)
                        .toCompletableFuture())
                .limit(callers)
                .toList();
        return outcomes.stream()
                .map(CompletableFuture::join)
                .filter(failure -> failure != null)
                .toList();
    }
}
