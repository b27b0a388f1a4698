package org.lianluo.shared.events.handling.commitment;

import java.time.Instant;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A reply of a further round replaced the one that made the commitment, which is not pursued any more (由新答复取代).
 *
 * @param commitmentId id of the commitment
 * @param replyId id of the reply that promised it
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that promised it
 * @param replacedBy id of the new reply
 * @param replacedAt when
 */
@EventType(value = "lianluo.handling.commitment.replaced.v1", title = "承诺事项已由新答复取代 / Commitment replaced")
public record CommitmentReplacedV1(
        UUID commitmentId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        UUID replacedBy,
        Instant replacedAt)
        implements CommitmentEvent {}
