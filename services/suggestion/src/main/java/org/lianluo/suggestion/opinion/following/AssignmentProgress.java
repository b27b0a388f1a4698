package org.lianluo.suggestion.opinion.following;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.handling.AssignmentAcceptedV1;
import org.lianluo.shared.events.handling.AssignmentAnsweredV1;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentEvent;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.OpinionStep;
import org.lianluo.suggestion.opinion.StationAnswer;

/** What becomes of an opinion while the unit handles it, as the handling service tells. */
@ApplicationScoped
class AssignmentProgress {

    private final PolicyBook policies;
    private final MergedOpinions merged;
    private final Clock clock;

    AssignmentProgress(PolicyBook policies, MergedOpinions merged, Clock clock) {
        this.policies = policies;
        this.merged = merged;
        this.clock = clock;
    }

    /** The unit has its assignment, in this round. */
    Uni<Opinion> assigned(Work work, AssignmentCreatedV1 event) {
        return find(work, event).invoke(opinion -> opinion.assigned(by(event), event.assignmentId()));
    }

    Uni<Opinion> accepted(Work work, AssignmentAcceptedV1 event) {
        return find(work, event).invoke(opinion -> opinion.accept(by(event)));
    }

    /** The station that received it first stays responsible (首接负责): it decides anew, with a new clock. */
    Uni<Opinion> returned(Work work, AssignmentReturnedV1 event) {
        return find(work, event).call(opinion -> policies.due(
                        work.session(),
                        opinion.getRegionCode(),
                        PolicyKey.OPINION_TRIAGE,
                        ChinaTime.dateOf(clock.instant()))
                .invoke(due -> opinion.sendBack(by(event).noted(event.reason()), due)));
    }

    Uni<Void> answered(Work work, AssignmentAnsweredV1 event) {
        return find(work, event).chain(opinion -> {
            opinion.answered(by(event), event.answer(), StationAnswer.BY_UNIT);
            return merged.answer(work, opinion);
        });
    }

    /** What the station should know but what moves nothing: an extension, a due date that passed. */
    Uni<Opinion> noticed(Work work, AssignmentEvent event, OpinionStep what, String note) {
        return find(work, event).invoke(opinion -> opinion.noticed(by(event).noted(note), what));
    }

    private Act by(AssignmentEvent event) {
        return OpinionActs.byUnit(event.unitCode(), clock.instant());
    }

    private static Uni<Opinion> find(Work work, AssignmentEvent event) {
        return work.session()
                .find(Opinion.class, event.subjectId())
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND).with("opinionId", event.subjectId()));
    }
}
