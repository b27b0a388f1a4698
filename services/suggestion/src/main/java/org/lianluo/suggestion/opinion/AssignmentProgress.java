package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

/** What becomes of an opinion while the unit handles it, as the handling service tells. */
@ApplicationScoped
public class AssignmentProgress {

    private static final String OPINION = "OPINION";

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

    public static boolean concernsOpinions(String subjectType) {
        return OPINION.equals(subjectType);
    }

    /** The unit has its assignment, in this round. */
    public Uni<Void> assigned(Work work, UUID opinionId, UUID assignmentId, String unitCode) {
        return find(work, opinionId).chain(opinion -> {
            OpinionStatus from = opinion.status;
            opinion.assigned(assignmentId, unitCode, clock.instant());
            if (from == opinion.status) {
                return Uni.createFrom().voidItem();
            }
            work.publish(opinion, OpinionEvents.handlingStarted(opinion, clock.instant()));
            return journal.line(work, opinion, "HANDLE_AGAIN", from, OpinionJournal.unit(unitCode), null);
        });
    }

    Uni<Void> accepted(Work work, UUID opinionId, String unitCode) {
        return find(work, opinionId).chain(opinion -> {
            OpinionStatus from = opinion.status;
            opinion.accept(unitCode, clock.instant());
            work.publish(opinion, OpinionEvents.handlingStarted(opinion, clock.instant()));
            return journal.line(work, opinion, "ACCEPT", from, OpinionJournal.unit(unitCode), null);
        });
    }

    /** The station that received it first stays responsible (首接负责): it decides anew, with a new clock. */
    Uni<Void> returned(Work work, UUID opinionId, String unitCode, String reason) {
        return find(work, opinionId).chain(opinion -> policies.due(
                        work.session(),
                        opinion.getRegionCode(),
                        PolicyKey.OPINION_TRIAGE,
                        ChinaTime.dateOf(clock.instant()))
                .chain(due -> {
                    OpinionStatus from = opinion.status;
                    opinion.sendBack(due, unitCode, clock.instant());
                    work.publish(opinion, OpinionEvents.sentBack(opinion, unitCode, clock.instant()));
                    return journal.line(work, opinion, "SEND_BACK", from, OpinionJournal.unit(unitCode), due, reason);
                }));
    }

    Uni<Void> answered(Work work, UUID opinionId, String unitCode, String answer) {
        return find(work, opinionId).chain(opinion -> {
            OpinionStatus from = opinion.status;
            opinion.answered(answer, StationAnswer.BY_UNIT, unitCode, clock.instant());
            work.publish(opinion, OpinionEvents.answered(opinion));
            return journal.line(work, opinion, "ANSWER", from, OpinionJournal.unit(unitCode), null)
                    .chain(() -> merged.answer(work, opinion));
        });
    }

    /** What the station should know but what moves nothing: an extension, a due date that passed. */
    public Uni<Void> noted(Work work, UUID opinionId, String action, String unitCode, String note) {
        return find(work, opinionId)
                .chain(opinion ->
                        journal.note(work, opinion, action, opinion.status, OpinionJournal.unit(unitCode), note));
    }

    private static Uni<Opinion> find(Work work, UUID id) {
        return work.session().find(Opinion.class, id).onItem().ifNull().failWith(() -> new ProblemException(
                        CommonProblem.NOT_FOUND)
                .with("opinionId", id));
    }
}
