package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.DueDateRecount;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

@ApplicationScoped
class SuggestionRepository {

    private final Recounts recounts;
    private final DueDateRecount dates;

    SuggestionRepository(Recounts recounts, DueDateRecount dates) {
        this.recounts = recounts;
        this.dates = dates;
    }

    /** For a change: waits for whoever assigns or withdraws it. Null when it is not known. */
    Uni<KnownSuggestion> findForChange(Mutiny.Session session, UUID id) {
        return session.find(KnownSuggestion.class, id, LockMode.PESSIMISTIC_WRITE);
    }

    /** The suggestion that an assignment is of. */
    Uni<KnownSuggestion> known(Mutiny.Session session, SuggestionAssignment assignment) {
        return session.find(KnownSuggestion.class, assignment.subjectId());
    }

    /** All assignments of a suggestion, for a change. */
    Uni<List<SuggestionAssignment>> assignmentsForChange(Work work, UUID suggestionId) {
        return work.session()
                .createSelectionQuery(
                        "select a from SuggestionAssignment a where a.subjectId = :subject order by a.id",
                        SuggestionAssignment.class)
                .setParameter("subject", suggestionId)
                .setLockMode(LockMode.PESSIMISTIC_WRITE)
                .getResultList()
                .call(all -> upToDate(work, all));
    }

    /** The co-handlers beside an assignment, who are judged by their dates. */
    Uni<CoHandlers> coHandlers(Work work, SuggestionAssignment assignment) {
        return work.session()
                .createSelectionQuery("""
                        select a from SuggestionAssignment a
                        where a.subjectId = :subject and a.round = :round and a.role = CO order by a.id""", SuggestionAssignment.class)
                .setParameter("subject", assignment.subjectId())
                .setParameter("round", assignment.round())
                .getResultList()
                .call(units -> upToDate(work, units))
                .map(CoHandlers::new);
    }

    private Uni<Void> upToDate(Work work, List<SuggestionAssignment> all) {
        return Work.inTurn(all, assignment -> recounts.first(work, dates, assignment));
    }

    Uni<List<CoOpinion>> opinionsOn(Mutiny.Session session, UUID suggestionId) {
        return session.createSelectionQuery(
                        "select o from CoOpinion o where o.subjectId = :subject order by o.id", CoOpinion.class)
                .setParameter("subject", suggestionId)
                .getResultList();
    }

    Uni<List<CoOpinion>> opinionsOf(Mutiny.Session session, UUID assignmentId) {
        return childrenOf(session, CoOpinion.class, assignmentId);
    }

    Uni<List<Contact>> contactsOf(Mutiny.Session session, UUID assignmentId) {
        return childrenOf(session, Contact.class, assignmentId);
    }

    Uni<List<Reply>> repliesOf(Mutiny.Session session, UUID assignmentId) {
        return childrenOf(session, Reply.class, assignmentId);
    }

    private static <T> Uni<List<T>> childrenOf(Mutiny.Session session, Class<T> kind, UUID assignmentId) {
        return session.createSelectionQuery(
                        "select c from " + kind.getSimpleName() + " c where c.assignmentId = :assignment order by c.id",
                        kind)
                .setParameter("assignment", assignmentId)
                .getResultList();
    }

    /** A contact of an assignment; 404 when it has no such. */
    Uni<Contact> contact(Mutiny.Session session, UUID assignmentId, UUID contactId) {
        return session.find(Contact.class, contactId).invoke(found -> {
            if (found == null || !found.assignmentId().equals(assignmentId)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }

    /** A reply of an assignment; 404 when it has no such. */
    Uni<Reply> reply(Mutiny.Session session, UUID assignmentId, UUID replyId) {
        return session.find(Reply.class, replyId).invoke(found -> {
            if (found == null || !found.assignmentId().equals(assignmentId)) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }
}
