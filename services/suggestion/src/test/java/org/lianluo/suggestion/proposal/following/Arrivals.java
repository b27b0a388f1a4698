package org.lianluo.suggestion.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.vertx.VertxContextSupport;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.messaging.inbox.Inbox;
import org.lianluo.shared.messaging.inbox.Inbox.Outcome;
import org.lianluo.shared.messaging.inbox.IncomingEvent;

/** Events of other services as they arrive, each aggregate's in their order. */
final class Arrivals {

    private final Map<UUID, Long> sequences = new HashMap<>();
    private final Inbox inbox;

    Arrivals(Inbox inbox) {
        this.inbox = inbox;
    }

    /** What assignments and forms tell. */
    void apply(IntegrationEvent... events) {
        for (IntegrationEvent event : events) {
            JsonNode facts = EventJson.MAPPER.valueToTree(event);
            UUID aggregate = UUID.fromString(
                    facts.path(facts.has("formId") ? "formId" : "assignmentId").asText());
            receive(aggregate, sequences.merge(aggregate, 1L, Long::sum), event);
        }
    }

    void receive(UUID aggregate, long sequence, IntegrationEvent event) {
        String type = IntegrationEvent.typeOf(event.getClass());
        Map<String, String> headers = Map.of(
                "ce_id", UUID.randomUUID().toString(),
                "ce_type", type,
                "ce_aggregatetype", type.contains("survey") ? "feedback-form" : "assignment",
                "ce_subject", aggregate.toString(),
                "ce_sequence", String.valueOf(sequence),
                "ce_time", HandlingEvents.AT.toString());
        try {
            byte[] payload = EventJson.MAPPER.writeValueAsBytes(event);
            Outcome outcome = VertxContextSupport.subscribeAndAwait(() -> inbox.receive(
                    new IncomingEvent("lianluo.handling.v1", "t@" + sequence, aggregate.toString(), headers, payload)));
            assertThat(outcome).as(type).isEqualTo(Outcome.APPLIED);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
