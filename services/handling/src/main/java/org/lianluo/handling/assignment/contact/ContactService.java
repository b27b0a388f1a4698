package org.lianluo.handling.assignment.contact;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.Entry;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.talk.Contact;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** Units record that they talked with a deputy, who may confirm it. The state guards that, so nobody names a version. */
@ApplicationScoped
class ContactService {

    private final AssignmentRepository assignments;
    private final KnownSuggestions suggestions;
    private final Clock clock;

    ContactService(AssignmentRepository assignments, KnownSuggestions suggestions, Clock clock) {
        this.assignments = assignments;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    /** For whoever may read the assignment; in order. */
    Uni<List<Contact>> contacts(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readable(session, caller, id, SuggestionAssignment.class)
                .chain(() -> session.createSelectionQuery(
                                "select c from Contact c where c.assignmentId = :assignment order by c.id",
                                Contact.class)
                        .setParameter("assignment", id)
                        .getResultList());
    }

    Uni<Entry<Contact>> record(Work work, Caller caller, UUID id, ContactRequest request) {
        return assignments
                .ownAlsoMerged(work, caller, id, SuggestionAssignment.class)
                .chain(assignment -> suggestions
                        .of(work.session(), assignment.subjectId())
                        .map(suggestion -> assignment.contact(
                                AssignmentActs.byUnit(caller, clock.instant()),
                                request.talk(),
                                suggestion.registeredOn()))
                        .map(contact -> new Entry<>(assignment, contact)));
    }

    /** By the deputy whom the unit talked with; to all others the contact does not exist. */
    Uni<Entry<Contact>> acknowledge(Work work, Caller caller, UUID id, UUID contactId, AcknowledgementRequest said) {
        return assignments
                .findForChange(work, id)
                .map(found -> found instanceof SuggestionAssignment assignment ? assignment : notFound())
                .chain(assignment -> work.session()
                        .find(Contact.class, contactId)
                        .invoke(contact -> {
                            if (contact == null || !contact.assignmentId().equals(id)) {
                                notFound();
                            }
                            String deputy = contact.deputyCode();
                            if (!caller.deputyCodes().contains(deputy)) {
                                notFound();
                            }
                            said.mustBeReasoned();
                            assignment.acknowledge(
                                    AssignmentActs.byDeputy(deputy, caller, clock.instant())
                                            .noted(said.remark()),
                                    contact,
                                    said.agreed());
                        })
                        .map(contact -> new Entry<>(assignment, contact)));
    }

    private static SuggestionAssignment notFound() {
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }
}
