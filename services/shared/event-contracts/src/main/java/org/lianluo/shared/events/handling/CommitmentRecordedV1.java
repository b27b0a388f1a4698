package org.lianluo.shared.events.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.lianluo.shared.events.EventType;
import org.lianluo.shared.events.IntegrationEvent;

/**
 * A unit made a commitment in its reply; the commitment ledger (承诺事项台账) keeps it until it is done.
 *
 * @param commitmentId id of the commitment
 * @param replyId id of the reply
 * @param assignmentId id of the assignment
 * @param subjectType OPINION or SUGGESTION
 * @param subjectId id of the opinion or suggestion
 * @param regionCode region
 * @param unitCode unit
 * @param promise content of the commitment
 * @param due due date
 * @param recordedAt when
 */
@EventType(value = "lianluo.handling.assignment.commitment-recorded.v1", title = "承诺事项已登记 / Commitment recorded")
public record CommitmentRecordedV1(
        UUID commitmentId,
        UUID replyId,
        UUID assignmentId,
        String subjectType,
        UUID subjectId,
        String regionCode,
        String unitCode,
        String promise,
        LocalDate due,
        Instant recordedAt)
        implements IntegrationEvent {}
