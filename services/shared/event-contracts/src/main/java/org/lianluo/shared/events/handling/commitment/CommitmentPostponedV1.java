package org.lianluo.shared.events.handling.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A unit can't keep a commitment in time and names a later day with its reason; the deputies are told (延期落实).
 *
 * @param commitmentId id of the commitment
 * @param replyId id of the reply that promised it
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that promised it
 * @param dueBefore due date until now
 * @param due due date from now on
 * @param reason why
 * @param postponements how often it was postponed
 * @param deputyCodes deputies who are told
 * @param toRoles roles that are told
 * @param postponedAt when
 */
@EventType(value = "lianluo.handling.commitment.postponed.v1", title = "承诺事项已延期 / Commitment postponed")
public record CommitmentPostponedV1(
        UUID commitmentId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        LocalDate dueBefore,
        LocalDate due,
        String reason,
        int postponements,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant postponedAt)
        implements CommitmentEvent {}
