package org.lianluo.handling.assignment.cohandling;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStep;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.caseload.Partners;
import org.lianluo.handling.assignment.merging.MergedCases;
import org.lianluo.handling.assignment.suggestion.CoOpinion;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** Co-handlers give their opinions to the lead, which may send one back. The state guards that, so nobody names a version. */
@ApplicationScoped
class CoOpinionService {

    private final AssignmentRepository assignments;
    private final Partners partners;
    private final MergedCases merged;
    private final SuggestionClock suggestionClock;
    private final Clock clock;

    CoOpinionService(
            AssignmentRepository assignments,
            Partners partners,
            MergedCases merged,
            SuggestionClock suggestionClock,
            Clock clock) {
        this.assignments = assignments;
        this.partners = partners;
        this.merged = merged;
        this.suggestionClock = suggestionClock;
        this.clock = clock;
    }

    /** The lead reads what all co-handlers gave it, a co-handler its own. */
    Uni<List<Entry<CoOpinion>>> opinions(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readableBesidesDeputies(session, caller, id, SuggestionAssignment.class)
                .chain(assignment -> assignment.role() == AssignmentRole.LEAD
                        ? by(session, "subjectId", assignment.subjectId())
                        : by(session, "assignmentId", id));
    }

    private static Uni<List<Entry<CoOpinion>>> by(Mutiny.Session session, String key, UUID id) {
        return session.createSelectionQuery(
                        "select a, o from CoOpinion o join SuggestionAssignment a on a.id = o.assignmentId where o."
                                + key + " = :id order by o.id",
                        Object[].class)
                .setParameter("id", id)
                .getResultList()
                .map(rows -> rows.stream()
                        .map(row -> new Entry<>((SuggestionAssignment) row[0], (CoOpinion) row[1]))
                        .toList());
    }

    Uni<Entry<CoOpinion>> submit(Work work, Caller caller, UUID id, String text) {
        Act act = AssignmentActs.byUnit(caller, clock.instant());
        return assignments
                .ownForChange(work, caller, id, SuggestionAssignment.class)
                .map(assignment -> new Entry<>(assignment, assignment.submitOpinion(act, text)))
                .call(entry -> merged.opinionSubmitted(work, entry.assignment(), act, text));
    }

    /**
     * What the lead sent back.
     *
     * @param lead whose version the answer names
     */
    record SentBack(SuggestionAssignment lead, Entry<CoOpinion> opinion) {}

    /** By the lead, of its own round; to others the opinion does not exist. */
    Uni<SentBack> sendBack(Work work, Caller caller, UUID id, UUID opinionId, String reason) {
        Act act = AssignmentActs.byUnit(caller, clock.instant()).noted(reason);
        return partners.own(work, caller, id).chain(lead -> {
            lead.consult(act, AssignmentStep.REQUEST_REWORK);
            return work.session()
                    .find(CoOpinion.class, opinionId)
                    .invoke(opinion -> {
                        if (opinion == null || !opinion.isFor(lead)) {
                            throw new ProblemException(CommonProblem.NOT_FOUND);
                        }
                    })
                    .chain(opinion -> assignments
                            .findForChange(work, opinion.assignmentId())
                            .chain(found -> sendBack(work, act, lead, (SuggestionAssignment) found, opinion)));
        });
    }

    private Uni<SentBack> sendBack(
            Work work, Act act, SuggestionAssignment lead, SuggestionAssignment coHandler, CoOpinion opinion) {
        return suggestionClock
                .rework(work.session(), coHandler.getRegionCode(), ChinaTime.dateOf(act.at()))
                .invoke(due -> coHandler.sendBack(act, opinion, lead.unitCode(), due))
                .replaceWith(new SentBack(lead, new Entry<>(coHandler, opinion)));
    }
}
