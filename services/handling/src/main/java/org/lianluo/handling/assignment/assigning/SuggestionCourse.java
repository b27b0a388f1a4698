package org.lianluo.handling.assignment.assigning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.KnownSuggestion;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;
import org.lianluo.shared.events.suggestion.SuggestionWithdrawnV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;

/** What becomes of a suggestion elsewhere: it is registered, withdrawn, and its replies are rated. */
@ApplicationScoped
class SuggestionCourse {

    private static final String DISSATISFIED = "DISSATISFIED";

    private final KnownSuggestions suggestions;
    private final AssignmentRepository assignments;
    private final SuggestionClock suggestionClock;
    private final Clock clock;

    SuggestionCourse(
            KnownSuggestions suggestions,
            AssignmentRepository assignments,
            SuggestionClock suggestionClock,
            Clock clock) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.suggestionClock = suggestionClock;
        this.clock = clock;
    }

    Uni<Void> registered(Work work, SuggestionRegisteredV1 event) {
        return work.persist(new KnownSuggestion(event)).replaceWithVoid();
    }

    /** Ends what is not over; one that was withdrawn before it was registered was never known here. */
    Uni<Void> withdrawn(Work work, SuggestionWithdrawnV1 event) {
        return suggestions.findForChange(work.session(), event.suggestionId()).chain(suggestion -> {
            if (suggestion == null) {
                return Uni.createFrom().voidItem();
            }
            suggestion.withdrawn(event.withdrawnAt());
            return assignments
                    .ofSuggestionForChange(work, suggestion.id())
                    .invoke(all -> end(all, suggestion.matter().leadDeputyCode()))
                    .replaceWithVoid();
        });
    }

    private void end(List<SuggestionAssignment> all, String leadDeputy) {
        Act act = AssignmentActs.ofDeputy(leadDeputy, clock.instant());
        all.stream().filter(SuggestionAssignment::isOpen).forEach(assignment -> assignment.end(act));
        all.forEach(assignment -> assignment.lapseEscalation(act));
    }

    /**
     * A deputy who is dissatisfied with the result has it handled once more, however many say so, as long as the place has
     * another round; the attitude alone does not.
     */
    Uni<Void> rated(Work work, FeedbackReturnedV1 event) {
        // The suggestion first, as whoever withdraws it does: otherwise the two could wait for each other.
        return suggestions.findForChange(work.session(), event.suggestionId()).chain(suggestion -> assignments
                .findForChange(work, event.assignmentId())
                .map(found -> replied(found, event))
                .invoke(replied -> replied.rated(by(event), event.result()))
                .chain(replied -> isHandledAgain(suggestion, replied, event)
                        ? again(work, replied, event)
                        : Uni.createFrom().voidItem()));
    }

    private static boolean isHandledAgain(
            KnownSuggestion suggestion, SuggestionAssignment replied, FeedbackReturnedV1 event) {
        return DISSATISFIED.equals(event.result())
                && !suggestion.isWithdrawn()
                && replied.completion().furtherRound()
                && replied.successorId() == null;
    }

    private Act by(FeedbackReturnedV1 event) {
        return AssignmentActs.ofDeputy(event.deputyCode(), clock.instant());
    }

    private static SuggestionAssignment replied(Assignment found, FeedbackReturnedV1 event) {
        if (found instanceof SuggestionAssignment replied
                && replied.subjectId().equals(event.suggestionId())
                && replied.completion() != null
                && event.replyId().equals(replied.completion().replyId())) {
            return replied;
        }
        throw new IllegalStateException("no reply " + event.replyId() + " was issued here");
    }

    private Uni<Void> again(Work work, SuggestionAssignment replied, FeedbackReturnedV1 event) {
        return suggestionClock
                .rehandling(work.session(), replied.getRegionCode(), event.returnedAt())
                .map(due -> replied.again(by(event), Ids.next(), event.returnedAt(), due, event.reason()))
                .chain(work::persist)
                .replaceWithVoid();
    }
}
