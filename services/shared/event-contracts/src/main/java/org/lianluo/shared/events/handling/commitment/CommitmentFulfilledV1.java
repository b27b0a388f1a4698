package org.lianluo.shared.events.handling.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A unit kept a commitment and said by what that is shown (承诺事项已落实).
 *
 * @param commitmentId id of the commitment
 * @param replyId id of the reply that promised it
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that promised it
 * @param due due date
 * @param fulfilledOn day on which it was fulfilled
 * @param evidence what shows it
 * @param late whether that was after the due date
 * @param open commitments of the same reply that are still open; with 0 the unit replies once more
 * @param deputyCodes deputies who are told
 * @param toRoles roles that are told: the deputies, and the unit that has to reply
 * @param recordedAt when
 */
@EventType(value = "lianluo.handling.commitment.fulfilled.v1", title = "承诺事项已落实 / Commitment fulfilled")
public record CommitmentFulfilledV1(
        UUID commitmentId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        LocalDate due,
        LocalDate fulfilledOn,
        String evidence,
        boolean late,
        int open,
        List<String> deputyCodes,
        List<String> toRoles,
        Instant recordedAt)
        implements CommitmentEvent {}
