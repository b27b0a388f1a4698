package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.suggestion.CoHandlers;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/**
 * The lead and the co-handlers of a suggestion, for a change that concerns several of them. The suggestion comes first, as with
 * whoever withdraws it: so no two of them wait for each other.
 */
@ApplicationScoped
public class Partners {

    /** An assignment that another unit has by now, or that is over without a result, is nobody's part any more. */
    private static final String PART = """
            select a.id from SuggestionAssignment a
            where a.subjectId = :subject and a.round = :round and a.role = :role and a.status not in (RETURNED, ENDED)
            order by a.id""";

    private final AssignmentRepository assignments;
    private final KnownSuggestions suggestions;

    Partners(AssignmentRepository assignments, KnownSuggestions suggestions) {
        this.assignments = assignments;
        this.suggestions = suggestions;
    }

    /** The assignment of the caller's unit, for a change of others too. */
    public Uni<SuggestionAssignment> own(Work work, Caller caller, UUID id) {
        return assignments
                .suggestionOfOwn(work.session(), caller, id)
                .chain(suggestion -> suggestions.findForChange(work.session(), suggestion))
                .chain(() -> assignments.ownForChange(work, caller, id, SuggestionAssignment.class));
    }

    /** An assignment of a region, for a decision of its office that concerns others too. */
    public Uni<SuggestionAssignment> ofRegion(Work work, String region, UUID id) {
        return assignments
                .suggestionOf(work.session(), id, region)
                .chain(suggestion -> suggestions.findForChange(work.session(), suggestion))
                .chain(() -> assignments.findForChange(work, id))
                .map(found -> AssignmentRepository.ofKind(found, SuggestionAssignment.class));
    }

    /** The lead beside a co-handler; refuses where there is none any more. */
    public Uni<SuggestionAssignment> lead(Work work, SuggestionAssignment coHandler) {
        return parts(work, coHandler, AssignmentRole.LEAD)
                .map(leads -> leads.stream().findFirst().orElseThrow(() -> new ProblemException(
                                CommonProblem.ILLEGAL_TRANSITION)
                        .with("currentStatus", coHandler.status())));
    }

    /** The co-handlers beside a lead. */
    public Uni<CoHandlers> coHandlers(Work work, SuggestionAssignment lead) {
        return parts(work, lead, AssignmentRole.CO).map(CoHandlers::new);
    }

    /** The co-handler of that unit beside a lead; refuses a unit that is none. */
    public Uni<SuggestionAssignment> coHandler(Work work, SuggestionAssignment lead, String unit) {
        return coHandlers(work, lead).map(all -> all.units().stream()
                .filter(part -> part.unitCode().equals(unit))
                .findFirst()
                .orElseThrow(() -> ProblemException.onField(HandlingProblem.NOT_A_CO_HANDLER, "/unitCode")));
    }

    private Uni<List<SuggestionAssignment>> parts(Work work, SuggestionAssignment beside, AssignmentRole role) {
        List<SuggestionAssignment> parts = new ArrayList<>();
        return work.session()
                .createSelectionQuery(PART, UUID.class)
                .setParameter("subject", beside.subjectId())
                .setParameter("round", beside.round())
                .setParameter("role", role)
                .getResultList()
                .call(ids -> Work.inTurn(ids, id -> assignments
                        .findForChange(work, id)
                        .invoke(found -> parts.add((SuggestionAssignment) found))))
                .replaceWith(parts);
    }
}
