package org.lianluo.shared.messaging.inbox;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** A dead letter as an operator sees it; no payload. */
record DeadLetterSummary(
        UUID eventId,
        String aggregateType,
        String aggregateId,
        long sequence,
        String topic,
        Instant since,
        String reason) {

    static DeadLetterSummary of(Object[] row) {
        return new DeadLetterSummary(
                (UUID) row[0],
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).longValue(),
                (String) row[4],
                ((OffsetDateTime) row[5]).toInstant(),
                (String) row[6]);
    }
}
