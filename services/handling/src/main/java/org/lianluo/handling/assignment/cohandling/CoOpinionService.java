package org.lianluo.handling.assignment.cohandling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.CoOpinion;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

/** Co-handlers give their opinions to the lead. The state guards that, so they name no version. */
@ApplicationScoped
class CoOpinionService {

    private final AssignmentRepository assignments;
    private final Clock clock;

    CoOpinionService(AssignmentRepository assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    /** The lead reads what all co-handlers gave it, a co-handler its own. */
    Uni<List<CoOpinion>> opinions(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readableBesidesDeputies(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> assignment.role() == AssignmentRole.LEAD
                        ? by(session, "subjectId", assignment.subjectId())
                        : by(session, "assignmentId", id));
    }

    private static Uni<List<CoOpinion>> by(Mutiny.Session session, String key, UUID id) {
        return session.createSelectionQuery(
                        "select o from CoOpinion o where o." + key + " = :id order by o.id", CoOpinion.class)
                .setParameter("id", id)
                .getResultList();
    }

    Uni<Entry<CoOpinion>> submit(Work work, Caller caller, UUID id, String text) {
        return assignments
                .ownForChange(work, caller, id, SuggestionAssignment.class)
                .map(assignment -> new Entry<>(
                        assignment, assignment.submitOpinion(AssignmentActs.byUnit(caller, clock.instant()), text)));
    }
}
