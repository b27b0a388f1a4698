package org.lianluo.handling.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.shared.events.handling.commitment.CommitmentFulfilledV1;
import org.lianluo.shared.events.handling.commitment.CommitmentMilestoneRecordedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentPostponedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentReplacedV1;
import org.lianluo.shared.events.handling.commitment.CommitmentStateReportedV1;

/** What has happened to a commitment, in the words of the published contracts; read off its state afterwards. */
final class CommitmentEvents {

    private static final List<String> DEPUTIES = List.of("DEPUTY");
    private static final List<String> DEPUTIES_AND_UNIT = List.of("DEPUTY", "HANDLER_CLERK", "HANDLER_LEADER");

    private CommitmentEvents() {}

    static CommitmentMilestoneRecordedV1 milestone(Commitment commitment, Milestone milestone, Instant at) {
        PromisedIn source = commitment.source();
        return new CommitmentMilestoneRecordedV1(
                commitment.getId(),
                source.replyId(),
                source.assignmentId(),
                source.suggestionId(),
                commitment.getRegionCode(),
                source.unitCode(),
                milestone.id(),
                milestone.content(),
                milestone.due(),
                milestone.reachedOn(),
                at);
    }

    static CommitmentPostponedV1 postponed(Commitment commitment, LocalDate before, String reason, Instant at) {
        PromisedIn source = commitment.source();
        return new CommitmentPostponedV1(
                commitment.getId(),
                source.replyId(),
                source.assignmentId(),
                source.suggestionId(),
                commitment.getRegionCode(),
                source.unitCode(),
                before,
                commitment.due(),
                reason,
                commitment.postponements(),
                commitment.deputyCodes(),
                DEPUTIES,
                at);
    }

    static CommitmentFulfilledV1 fulfilled(Commitment commitment, int open) {
        PromisedIn source = commitment.source();
        Fulfilment fulfilment = commitment.fulfilment();
        return new CommitmentFulfilledV1(
                commitment.getId(),
                source.replyId(),
                source.assignmentId(),
                source.suggestionId(),
                commitment.getRegionCode(),
                source.unitCode(),
                commitment.due(),
                fulfilment.on(),
                fulfilment.evidence(),
                fulfilment.late(),
                open,
                commitment.deputyCodes(),
                DEPUTIES_AND_UNIT,
                fulfilment.at());
    }

    static CommitmentReplacedV1 replaced(Commitment commitment, Instant at) {
        PromisedIn source = commitment.source();
        return new CommitmentReplacedV1(
                commitment.getId(),
                source.replyId(),
                source.assignmentId(),
                source.suggestionId(),
                commitment.getRegionCode(),
                source.unitCode(),
                commitment.endedBy(),
                at);
    }

    static CommitmentStateReportedV1 stateGiven(Commitment commitment, List<String> asked, Instant at) {
        PromisedIn source = commitment.source();
        Fulfilment fulfilment = commitment.fulfilment();
        return new CommitmentStateReportedV1(
                commitment.getId(),
                source.replyId(),
                source.assignmentId(),
                source.suggestionId(),
                commitment.getRegionCode(),
                source.unitCode(),
                commitment.stateGivenFor(),
                commitment.promise(),
                commitment.due(),
                commitment.status().name(),
                fulfilment == null ? null : fulfilment.on(),
                source.round(),
                source.classCode(),
                source.documentNumber(),
                source.confidential(),
                source.at(),
                commitment.deputyCodes(),
                asked,
                DEPUTIES,
                at);
    }
}
