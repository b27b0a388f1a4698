package org.lianluo.shared.messaging.inbox;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The CloudEvents attributes of a received event.
 *
 * @param id id of the event, the same when it is published again
 * @param type wire name
 * @param aggregateType what it is about
 * @param aggregateId which one; also the key on the topic
 * @param sequence running number among the events of that aggregate, from 1
 * @param time when it happened
 */
public record EventMetadata(
        UUID id, String type, String aggregateType, String aggregateId, long sequence, Instant time) {

    /**
     * Reads the headers of a record.
     *
     * @throws UnreadableEventException when one is missing or malformed
     */
    static EventMetadata of(Map<String, String> headers) {
        try {
            return new EventMetadata(
                    UUID.fromString(required(headers, "ce_id")),
                    required(headers, "ce_type"),
                    required(headers, "ce_aggregatetype"),
                    required(headers, "ce_subject"),
                    Long.parseLong(required(headers, "ce_sequence")),
                    Instant.parse(required(headers, "ce_time")));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEventException("malformed header: " + e.getMessage(), e);
        }
    }

    private static String required(Map<String, String> headers, String name) {
        String value = headers.get(name);
        if (value == null || value.isBlank()) {
            throw new UnreadableEventException("header " + name + " is missing", null);
        }
        return value;
    }
}
