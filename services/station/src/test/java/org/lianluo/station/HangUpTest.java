package org.lianluo.station;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.Answer;
import org.lianluo.shared.web.Reads;
import org.lianluo.shared.web.Writes;
import org.lianluo.testkit.PostgresResource;

/** A client that hangs up ends its request, not the transaction that was begun for it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HangUpTest {

    @Inject
    Writes writes;

    @Inject
    Reads reads;

    @Test
    void theUseCaseKnowsItsCallerWhenTheRequestIsGone() throws Throwable {
        AtomicReference<Caller> known = new AtomicReference<>();
        Uni<Response> answer = writes.plain((work, by) -> {
            known.set(by);
            return Uni.createFrom().item(Answer.noContent());
        });

        assertThat(afterHangingUp(answer).getStatus()).isEqualTo(204);
        assertThat(known.get()).isEqualTo(Caller.ANONYMOUS);
    }

    @Test
    void aReadKnowsItsCallerWhenTheRequestIsGone() throws Throwable {
        Uni<Response> answer = reads.answer((session, by) -> Uni.createFrom().item(Answer.of(by.reference())));

        assertThat(afterHangingUp(answer).getEntity()).isEqualTo("anonymous");
    }

    private static Response afterHangingUp(Uni<Response> answer) throws Throwable {
        ManagedContext request = Arc.container().requestContext();
        request.terminate();
        try {
            return VertxContextSupport.subscribeAndAwait(() -> answer);
        } finally {
            request.activate();
        }
    }
}
