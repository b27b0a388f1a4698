package org.lianluo.handling.assignment.reply;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** Replies, for those who may read the assignment. Drafts are the unit's own business; all others see what was issued. */
@ApplicationScoped
public class ReplyReading {

    private final AssignmentRepository assignments;

    ReplyReading(AssignmentRepository assignments) {
        this.assignments = assignments;
    }

    Uni<List<Reply>> replies(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readable(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> session.createSelectionQuery(
                                "select r from Reply r where r.assignmentId = :assignment order by r.id", Reply.class)
                        .setParameter("assignment", id)
                        .getResultList()
                        .map(replies -> replies.stream()
                                .filter(reply -> isShown(reply, caller, assignment))
                                .toList()));
    }

    /** One of them; 404 when it is not there or not for the caller. */
    public Uni<Entry<Reply>> reply(Mutiny.Session session, Caller caller, UUID id, UUID replyId) {
        return assignments
                .readable(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> find(session, id, replyId).map(reply -> {
                    if (!isShown(reply, caller, assignment)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    return new Entry<>(assignment, reply);
                }));
    }

    /** A reply of an assignment; 404 when it has no such. */
    static Uni<Reply> find(Mutiny.Session session, UUID assignmentId, UUID replyId) {
        return session.find(Reply.class, replyId).invoke(found -> {
            if (found == null || !found.assignmentId().equals(assignmentId)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** The draft of an assignment that has one. */
    public static Uni<Reply> draftOf(Mutiny.Session session, UUID assignmentId) {
        return session.createSelectionQuery(
                        "select r from Reply r where r.assignmentId = :assignment and r.status = DRAFT", Reply.class)
                .setParameter("assignment", assignmentId)
                .getSingleResult();
    }

    private static boolean isShown(Reply reply, Caller caller, SuggestionAssignment assignment) {
        return reply.isIssued() || isOwn(caller, assignment);
    }

    private static boolean isOwn(Caller caller, SuggestionAssignment assignment) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER)
                && assignment.unitCode().equals(caller.unitCode());
    }
}
