package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.lianluo.handling.assignment.AssignmentRepository;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.CaseHistory;
import org.lianluo.shared.casework.HistoryEntry;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

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
        return own(work, caller, id)
                .call(assignment -> step(work, caller, assignment, new Step("SIGN", null), at -> {
                    work.publish(assignment, assignment.sign(caller.reference(), at));
                    return null;
                }));
    }

    Uni<Part<Contact>> contact(Work work, Caller caller, UUID id, ContactRequest request) {
        return own(work, caller, id).chain(assignment -> suggestions
                .known(work.session(), assignment)
                .chain(suggestion -> step(
                        work,
                        caller,
                        assignment,
                        new Step("CONTACT", request.kind() + " " + request.on()),
                        at -> assignment.contact(
                                Ids.next(), request, suggestion.registeredOn(), caller.reference(), at)))
                .chain(work::persist)
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
                            if (!caller.deputyCodes().contains(contact.deputyCode())) {
                                notFound();
                            }
                            assignment.acknowledge(contact, caller.reference(), clock.instant());
                        })
                        .call(contact -> work.persist(CaseHistory.line(
                                assignment,
                                "ACKNOWLEDGE",
                                Role.DEPUTY.name(),
                                contact.deputyCode(),
                                assignment.status())))
                        .map(contact -> new Part<>(assignment, contact)));
    }

    private static SuggestionAssignment notFound() {
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }

    Uni<Part<CoOpinion>> submitOpinion(Work work, Caller caller, UUID id, String text) {
        return own(work, caller, id)
                .chain(assignment -> step(work, caller, assignment, new Step("SUBMIT_OPINION", null), at -> {
                            work.publish(assignment, assignment.submitOpinion(caller.reference(), at));
                            return new CoOpinion(Ids.next(), assignment, text);
                        })
                        .chain(work::persist)
                        .map(opinion -> new Part<>(assignment, opinion)));
    }

    /** A step of a unit: its name and remark in the history. */
    record Step(String action, String note) {}

    /** Something of an assignment, which gives the version. */
    record Part<T>(SuggestionAssignment assignment, T of) {}

    /** Does a step of the unit and writes it into the history. */
    <T> Uni<T> step(Work work, Caller caller, SuggestionAssignment assignment, Step step, Function<Instant, T> change) {
        AssignmentStatus before = assignment.status();
        T result = change.apply(clock.instant());
        Role role = caller.has(Role.HANDLER_LEADER) ? Role.HANDLER_LEADER : Role.HANDLER_CLERK;
        HistoryEntry line = CaseHistory.line(assignment, step.action(), role.name(), assignment.unitCode(), before)
                .note(step.note());
        return work.persist(line).map(ignored -> result);
    }

    Uni<SuggestionAssignment> own(Work work, Caller caller, UUID id) {
        return assignments.ownForChange(work, caller, id, SuggestionAssignment.class);
    }
}
