package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.AssignmentAcceptedV1;
import org.lianluo.shared.events.AssignmentAnsweredV1;
import org.lianluo.shared.events.AssignmentCreatedV1;
import org.lianluo.shared.events.AssignmentEvent;
import org.lianluo.shared.events.AssignmentReturnedV1;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What becomes of an opinion while the unit handles it, as the handling service tells. */
@ApplicationScoped
class AssignmentProgress {

    private final PolicyBook policies;
    private final MergedOpinions merged;
    private final OpinionJournal journal;
    private final Clock clock;

    AssignmentProgress(PolicyBook policies, MergedOpinions merged, OpinionJournal journal, Clock clock) {
        this.policies = policies;
        this.merged = merged;
        this.journal = journal;
        this.clock = clock;
    }

    /** The unit has its assignment, in this round. */
    Uni<Void> assigned(Work work, AssignmentCreatedV1 event) {
        return find(work, event).chain(opinion -> {
            OpinionStatus from = opinion.status;
            opinion.assigned(event.assignmentId(), event.unitCode(), clock.instant());
            if (from == opinion.status) {
                return Uni.createFrom().voidItem();
            }
            work.publish(opinion, OpinionEvents.handlingStarted(opinion, clock.instant()));
            return journal.line(work, opinion, "HANDLE_AGAIN", from, OpinionJournal.unit(event.unitCode()), null);
        });
    }

    Uni<Void> accepted(Work work, AssignmentAcceptedV1 event) {
        return find(work, event).chain(opinion -> {
            OpinionStatus from = opinion.status;
            opinion.accept(event.unitCode(), clock.instant());
            work.publish(opinion, OpinionEvents.handlingStarted(opinion, clock.instant()));
            return journal.line(work, opinion, "ACCEPT", from, OpinionJournal.unit(event.unitCode()), null);
        });
    }

    /** The station that received it first stays responsible (首接负责): it decides anew, with a new clock. */
    Uni<Void> returned(Work work, AssignmentReturnedV1 event) {
        return find(work, event).chain(opinion -> policies.due(
                        work.session(),
                        opinion.getRegionCode(),
                        PolicyKey.OPINION_TRIAGE,
                        ChinaTime.dateOf(clock.instant()))
                .chain(due -> {
                    OpinionStatus from = opinion.status;
                    opinion.sendBack(due, event.unitCode(), clock.instant());
                    work.publish(opinion, OpinionEvents.sentBack(opinion, event.unitCode(), clock.instant()));
                    return journal.line(
                            work,
                            opinion,
                            "SEND_BACK",
                            from,
                            OpinionJournal.unit(event.unitCode()),
                            due,
                            event.reason());
                }));
    }

    Uni<Void> answered(Work work, AssignmentAnsweredV1 event) {
        return find(work, event).chain(opinion -> {
            OpinionStatus from = opinion.status;
            opinion.answered(event.answer(), StationAnswer.BY_UNIT, event.unitCode(), clock.instant());
            work.publish(opinion, OpinionEvents.answered(opinion));
            return journal.line(work, opinion, "ANSWER", from, OpinionJournal.unit(event.unitCode()), null)
                    .chain(() -> merged.answer(work, opinion));
        });
    }

    /** What the station should know but what moves nothing: an extension, a due date that passed. */
    Uni<Void> noted(Work work, AssignmentEvent event, String action, String note) {
        return find(work, event)
                .chain(opinion -> journal.note(
                        work, opinion, action, opinion.status, OpinionJournal.unit(event.unitCode()), note));
    }

    private static Uni<Opinion> find(Work work, AssignmentEvent event) {
        return work.session()
                .find(Opinion.class, event.subjectId())
                .onItem()
                .ifNull()
                .failWith(() -> new ProblemException(CommonProblem.NOT_FOUND).with("opinionId", event.subjectId()));
    }
}
