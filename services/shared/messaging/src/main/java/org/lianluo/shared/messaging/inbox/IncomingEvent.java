package org.lianluo.shared.messaging.inbox;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

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
}
