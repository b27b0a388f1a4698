package org.lianluo.handling.assignment.answer;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.suggestion.answer.OpinionUrgedV1;
import org.lianluo.shared.messaging.Work;

/** Notes on assignments that a station or a constituent urged (催办) the unit. */
@ApplicationScoped
class Urging {

    private final AssignmentRepository assignments;
    private final Clock clock;

    Urging(AssignmentRepository assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /** On the last assignment, if the unit that was to act has it: where it gave it back meanwhile, nobody is to act on that. */
    Uni<Void> urged(Work work, OpinionUrgedV1 event) {
        if (event.unitCode() == null) {
            return Uni.createFrom().voidItem();
        }
        return assignments
                .lastOf(work.session(), event.opinionId())
                .chain(last -> last == null || !last.unitCode().equals(event.unitCode())
                        ? Uni.createFrom().nullItem()
                        : assignments.findForChange(work, last.getId()))
                .invoke(found -> {
                    if (found instanceof OpinionAssignment assignment) {
                        assignment.urge(by(event), event.urgedAt());
                    }
                })
                .replaceWithVoid();
    }

    private Act by(OpinionUrgedV1 event) {
        Instant now = clock.instant();
        return "STATION".equals(event.urgedBy())
                ? AssignmentActs.ofStation(event.stationCode(), now)
                : AssignmentActs.ofSubmitter(now);
    }
}
