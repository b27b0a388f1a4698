package org.lianluo.shared.messaging;

import io.quarkus.vertx.http.ManagementInterface;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.Json;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

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

    private static final Logger LOG = Logger.getLogger(OperatorRoutes.class);

    private final Inbox inbox;
    private final InboxStore inboxStore;
    private final OutboxStore outboxStore;

    OperatorRoutes(Inbox inbox, InboxStore inboxStore, OutboxStore outboxStore) {
        this.inbox = inbox;
        this.inboxStore = inboxStore;
        this.outboxStore = outboxStore;
    }

    void register(@Observes ManagementInterface management) {
        var router = management.router();
        router.get("/q/operator/dead-letters").handler(context -> answer(context, inboxStore.deadLetters()));
        router.post("/q/operator/dead-letters/:eventId/replay").handler(this::replay);
        router.post("/q/operator/republish").handler(this::republish);
    }

    private void replay(RoutingContext context) {
        UUID eventId;
        try {
            eventId = UUID.fromString(context.pathParam("eventId"));
        } catch (IllegalArgumentException e) {
            refuse(context, 400, "the event id is not a UUID");
            return;
        }
        answer(context, inbox.replay(eventId).map(outcome -> Map.of("outcome", outcome.name())));
    }

    private void republish(RoutingContext context) {
        Instant from;
        try {
            from = Instant.parse(String.valueOf(context.request().getParam("from")));
        } catch (DateTimeException e) {
            refuse(context, 400, "from must be an instant such as 2026-11-21T00:00:00Z");
            return;
        }
        answer(context, outboxStore.republish(from).map(rows -> Map.of("republished", rows)));
    }

    private static void answer(RoutingContext context, Uni<?> result) {
        OperatorContext.onSafeContext(result)
                .subscribe()
                .with(
                        item -> context.response()
                                .putHeader("content-type", "application/json")
                                .end(Json.encode(item instanceof List<?> list ? Map.of("items", list) : item)),
                        failure -> {
                            LOG.error("Operator command failed", failure);
                            refuse(context, 500, "failed, see the log");
                        });
    }

    private static void refuse(RoutingContext context, int status, String why) {
        context.response()
                .setStatusCode(status)
                .putHeader("content-type", "application/json")
                .end(Json.encode(Map.of("error", why)));
    }
}
