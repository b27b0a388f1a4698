package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentRepository;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** What units do with the suggestions in their hands, up to the reply. The state guards them, so they name no version. */
@ApplicationScoped
class SuggestionService {

    private final AssignmentRepository assignments;
    private final SuggestionRepository suggestions;
    private final Clock clock;

    SuggestionService(AssignmentRepository assignments, SuggestionRepository suggestions, Clock clock) {
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    Uni<SuggestionAssignment> sign(Work work, Caller caller, UUID id) {
        return own(work, caller, id).invoke(assignment -> assignment.sign(by(caller)));
    }

    Uni<Part<Contact>> contact(Work work, Caller caller, UUID id, ContactRequest request) {
        return own(work, caller, id).chain(assignment -> suggestions
                .known(work.session(), assignment)
                .map(suggestion -> assignment.contact(by(caller), request.talk(), suggestion.registeredOn()))
                .map(contact -> new Part<>(assignment, contact)));
    }

    /** By the deputy whom the unit talked with; to all others the contact does not exist. */
    Uni<Part<Contact>> acknowledge(Work work, Caller caller, UUID id, UUID contactId) {
        return assignments
                .findForChange(work, id)
                .map(found -> found instanceof SuggestionAssignment assignment ? assignment : notFound())
                .chain(assignment -> suggestions
                        .contact(work.session(), id, contactId)
                        .invoke(contact -> {
                            String deputy = contact.deputyCode();
                            if (!caller.deputyCodes().contains(deputy)) {
                                notFound();
                            }
                            assignment.acknowledge(AssignmentActs.byDeputy(deputy, caller, clock.instant()), contact);
                        })
                        .map(contact -> new Part<>(assignment, contact)));
    }

    private static SuggestionAssignment notFound() {
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }

    Uni<Part<CoOpinion>> submitOpinion(Work work, Caller caller, UUID id, String text) {
        return own(work, caller, id)
                .map(assignment -> new Part<>(assignment, assignment.submitOpinion(by(caller), text)));
    }

    /** Something of an assignment, which gives the version. */
    record Part<T>(SuggestionAssignment assignment, T of) {}

    private Act by(Caller caller) {
        return AssignmentActs.byUnit(caller, clock.instant());
    }

    private Uni<SuggestionAssignment> own(Work work, Caller caller, UUID id) {
        return assignments.ownForChange(work, caller, id, SuggestionAssignment.class);
    }
}
