package org.lianluo.shared.messaging.inbox;

import io.quarkus.vertx.http.ManagementInterface;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.lianluo.shared.messaging.OperatorContext;
import org.lianluo.shared.messaging.OutboxStore;

/**
 * Operator commands on the management port, which is never exposed outside the cluster:
 *
 * <ul>
 *   <li>{@code GET /q/operator/dead-letters}: the dead letters, without payload
 *   <li>{@code POST /q/operator/dead-letters/{eventId}/replay}: takes one again and releases the rest in order
 *   <li>{@code POST /q/operator/republish?from=<instant>}: emits the outbox rows from then on again, same ids
 * </ul>
 */
@ApplicationScoped
class OperatorRoutes {

    private final Inbox inbox;
    private final InboxWaiting waiting;
    private final OutboxStore outboxStore;

    OperatorRoutes(Inbox inbox, InboxWaiting waiting, OutboxStore outboxStore) {
        this.inbox = inbox;
        this.waiting = waiting;
        this.outboxStore = outboxStore;
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.get("/q/operator/dead-letters")
                .handler(context -> OperatorContext.answer(context, waiting.deadLetters()));
        router.post("/q/operator/dead-letters/:eventId/replay").handler(this::replay);
        router.post("/q/operator/republish").handler(this::republish);
    }

    private void replay(RoutingContext context) {
        UUID eventId;
        try {
            eventId = UUID.fromString(context.pathParam("eventId"));
        } catch (IllegalArgumentException e) {
            OperatorContext.refuse(context, 400, "the event id is not a UUID");
            return;
        }
        OperatorContext.answer(context, inbox.replay(eventId).map(outcome -> Map.of("outcome", outcome.name())));
    }

    private void republish(RoutingContext context) {
        Instant from;
        try {
            from = Instant.parse(String.valueOf(context.request().getParam("from")));
        } catch (DateTimeException e) {
            OperatorContext.refuse(context, 400, "from must be an instant such as 2026-11-21T00:00:00Z");
            return;
        }
        OperatorContext.answer(context, outboxStore.republish(from).map(rows -> Map.of("republished", rows)));
    }
}
