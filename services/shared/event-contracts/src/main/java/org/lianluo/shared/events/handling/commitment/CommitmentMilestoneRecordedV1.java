package org.lianluo.shared.events.handling.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;

/**
 * A unit planned a step towards a commitment, or reached one (阶段目标).
 *
 * @param commitmentId id of the commitment
 * @param replyId id of the reply that promised it
 * @param assignmentId id of the assignment
 * @param suggestionId id of the suggestion
 * @param regionCode region
 * @param unitCode unit that promised it
 * @param milestoneId id of the milestone
 * @param milestone what is to be done
 * @param due day until which it is planned
 * @param reachedOn day on which it was reached; null until then
 * @param recordedAt when
 */
@EventType(
        value = "lianluo.handling.commitment.milestone-recorded.v1",
        title = "承诺事项阶段目标已登记 / Milestone of a commitment recorded")
public record CommitmentMilestoneRecordedV1(
        UUID commitmentId,
        UUID replyId,
        UUID assignmentId,
        UUID suggestionId,
        String regionCode,
        String unitCode,
        UUID milestoneId,
        String milestone,
        LocalDate due,
        LocalDate reachedOn,
        Instant recordedAt)
        implements CommitmentEvent {}
