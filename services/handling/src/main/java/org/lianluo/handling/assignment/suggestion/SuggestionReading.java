package org.lianluo.handling.assignment.suggestion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentRepository;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.suggestion.SuggestionService.Part;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;

/** What belongs to the suggestion in a unit's hands, for those who may read it. */
@ApplicationScoped
class SuggestionReading {

    private final AssignmentRepository assignments;
    private final SuggestionRepository suggestions;

    SuggestionReading(AssignmentRepository assignments, SuggestionRepository suggestions) {
        this.assignments = assignments;
        this.suggestions = suggestions;
    }

    Uni<List<Contact>> contacts(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id).chain(assignment -> suggestions.contactsOf(session, id));
    }

    /** The lead reads what all co-handlers gave it, a co-handler its own. */
    Uni<List<CoOpinion>> opinions(Mutiny.Session session, Caller caller, UUID id) {
        return assignments
                .readableBesidesDeputies(session, caller, id)
                .map(SuggestionReading::suggestion)
                .chain(assignment -> assignment.role() == AssignmentRole.LEAD
                        ? suggestions.opinionsOn(session, assignment.subjectId())
                        : suggestions.opinionsOf(session, id));
    }

    /** Drafts are the unit's own business; all others see what was issued. */
    Uni<List<Reply>> replies(Mutiny.Session session, Caller caller, UUID id) {
        return readable(session, caller, id)
                .chain(assignment -> suggestions.repliesOf(session, id).map(replies -> replies.stream()
                        .filter(reply -> reply.isIssued() || isOwn(caller, assignment))
                        .toList()));
    }

    Uni<Part<Reply>> reply(Mutiny.Session session, Caller caller, UUID id, UUID replyId) {
        return readable(session, caller, id)
                .chain(assignment -> suggestions.reply(session, id, replyId).map(reply -> {
                    if (!reply.isIssued() && !isOwn(caller, assignment)) {
                        throw new ProblemException(CommonProblem.NOT_FOUND);
                    }
                    return new Part<>(assignment, reply);
                }));
    }

    Uni<SuggestionAssignment> readable(Mutiny.Session session, Caller caller, UUID id) {
        return assignments.readable(session, caller, id).map(SuggestionReading::suggestion);
    }

    private static SuggestionAssignment suggestion(Assignment found) {
        if (found instanceof SuggestionAssignment assignment) {
            return assignment;
        }
        throw new ProblemException(CommonProblem.NOT_FOUND);
    }

    private static boolean isOwn(Caller caller, SuggestionAssignment assignment) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER)
                && assignment.unitCode().equals(caller.unitCode());
    }
}
