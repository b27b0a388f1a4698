package org.lianluo.handling.assignment.answer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.opinion.AnswerClock;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.suggestion.answer.OpinionReopenedV1;
import org.lianluo.shared.events.suggestion.triage.OpinionForwardedV1;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;

/** Makes assignments of what stations forward and constituents reopen. */
@ApplicationScoped
public class Intake {

    private final AssignmentRepository assignments;
    private final AnswerClock answerClock;
    private final Clock clock;

    Intake(AssignmentRepository assignments, AnswerClock answerClock, Clock clock) {
        this.assignments = assignments;
        this.answerClock = answerClock;
        this.clock = clock;
    }

    /** Always makes one, also for a unit that is not known here: nothing that was accepted is lost. */
    public Uni<Void> forwarded(Work work, OpinionForwardedV1 event) {
        return assignments
                .lastOf(work.session(), event.opinionId())
                .map(before -> before == null ? null : before.getId())
                .chain(predecessor -> forwarded(work, event, predecessor));
    }

    private Uni<Void> forwarded(Work work, OpinionForwardedV1 event, UUID predecessor) {
        return answerClock
                .accept(work.session(), event.regionCode(), event.forwardedAt())
                .map(due -> OpinionAssignment.forwarded(Ids.next(), event, predecessor, due, by(event.stationCode())))
                .chain(work::persist)
                .replaceWithVoid();
    }

    /** Only where a unit handled it; otherwise it is the station's again. */
    Uni<Void> reopened(Work work, OpinionReopenedV1 event) {
        if (event.unitCode() == null) {
            return Uni.createFrom().voidItem();
        }
        return assignments.lastOf(work.session(), event.opinionId()).chain(before -> {
            if (before == null || !before.unitCode().equals(event.unitCode())) {
                throw new IllegalStateException(
                        "opinion " + event.opinionId() + " was not handled by " + event.unitCode());
            }
            return answerClock
                    .rehandling(work.session(), before.getRegionCode(), event.reopenedAt())
                    .map(due -> OpinionAssignment.again(
                            Ids.next(),
                            before,
                            event.reopenedAt(),
                            due,
                            by(before.matter().stationCode())))
                    .chain(work::persist)
                    .replaceWithVoid();
        });
    }

    private Act by(String stationCode) {
        return AssignmentActs.ofStation(stationCode, clock.instant());
    }
}
