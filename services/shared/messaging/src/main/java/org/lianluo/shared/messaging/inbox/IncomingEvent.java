package org.lianluo.shared.messaging.inbox;

import com.fasterxml.jackson.core.JacksonException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.lianluo.shared.events.EventJson;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A record as it came from a topic, nothing of it parsed yet.
 *
 * @param origin topic, partition and offset, as {@code topic-partition@offset}
 */
public record IncomingEvent(String topic, String origin, String key, Map<String, String> headers, byte[] payload) {

    /** Metadata under which a record is kept whose own can't be read. */
    EventMetadata substituteMetadata() {
        UUID id = UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8));
        return new EventMetadata(id, "unreadable", "unreadable", origin, 0, null);
    }

    /**
     * The event that it carries.
     *
     * @throws UnreadableEventException where the payload is not one of the contract; it quotes nothing of it
     */
    IntegrationEvent read(String type, Class<? extends IntegrationEvent> contract) {
        try {
            IntegrationEvent event = EventJson.MAPPER.readValue(payload, contract);
            if (event == null) {
                throw new UnreadableEventException("payload is null", null);
            }
            return event;
        } catch (JacksonException e) {
            // The original message would quote the payload.
            throw new UnreadableEventException(
                    "payload is not a " + type + ": " + e.getClass().getSimpleName(), e);
        } catch (IOException e) {
            throw new UnreadableEventException("payload can't be read", e);
        }
    }
}
