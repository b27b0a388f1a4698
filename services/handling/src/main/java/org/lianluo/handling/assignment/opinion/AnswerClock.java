package org.lianluo.handling.assignment.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;

/** Counts the due dates of opinions; every clock runs from the day of assignment (交办之日). */
@ApplicationScoped
public class AnswerClock {

    private final PolicyBook policies;

    AnswerClock(PolicyBook policies) {
        this.policies = policies;
    }

    /** Last day to accept or return. */
    public Uni<DueDate> accept(Mutiny.Session session, String regionCode, Instant assignedAt) {
        return policies.due(session, regionCode, PolicyKey.OPINION_ACCEPT, ChinaTime.dateOf(assignedAt));
    }

    /** Last day to answer once more, after the constituent was dissatisfied. */
    public Uni<DueDate> rehandling(Mutiny.Session session, String regionCode, Instant assignedAt) {
        return policies.due(session, regionCode, PolicyKey.OPINION_REHANDLING, ChinaTime.dateOf(assignedAt));
    }

    /** Last day to answer, without an extension. */
    public Uni<DueDate> answer(Mutiny.Session session, OpinionAssignment assignment) {
        if (assignment.isRehandling()) {
            return rehandling(session, assignment.getRegionCode(), assignment.assignedAt());
        }
        return fromAssignment(session, assignment, PolicyKey.OPINION_ANSWER)
                .chain(due -> cap(session, assignment).map(due::cappedBy));
    }

    /**
     * Last day to answer with the extension, which is added to the day that was due.
     *
     * <p>The cap can always be counted, so it stands in where working days can't be counted yet.
     */
    public Uni<DueDate> extended(Mutiny.Session session, OpinionAssignment assignment, DueDate before) {
        return cap(session, assignment)
                .chain(cap -> before.due() == null
                        ? Uni.createFrom().item(cap)
                        : policies.due(session, assignment.getRegionCode(), PolicyKey.OPINION_EXTENSION, before.due())
                                .map(due -> due.due() == null ? cap.restingOn(due) : due.cappedBy(cap)))
                .map(due -> due.restingOn(before));
    }

    /** The date that runs now, counted again. */
    public Uni<DueDate> again(Mutiny.Session session, OpinionAssignment assignment) {
        if (assignment.status() == AssignmentStatus.PENDING) {
            return accept(session, assignment.getRegionCode(), assignment.assignedAt());
        }
        Uni<DueDate> answer = answer(session, assignment);
        return assignment.extension() != null ? answer.chain(due -> extended(session, assignment, due)) : answer;
    }

    private Uni<DueDate> cap(Mutiny.Session session, OpinionAssignment assignment) {
        return fromAssignment(session, assignment, PolicyKey.OPINION_ANSWER_CAP);
    }

    private Uni<DueDate> fromAssignment(Mutiny.Session session, OpinionAssignment assignment, PolicyKey policy) {
        return policies.due(session, assignment.getRegionCode(), policy, ChinaTime.dateOf(assignment.assignedAt()));
    }
}
