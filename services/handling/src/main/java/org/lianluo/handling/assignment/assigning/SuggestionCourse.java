package org.lianluo.handling.assignment.assigning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.Reply;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.KnownSuggestion;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.suggestion.SuggestionRegisteredV1;
import org.lianluo.shared.events.suggestion.SuggestionWithdrawnV1;
import org.lianluo.shared.events.suggestion.review.SuggestionReviewConcludedV1;
import org.lianluo.shared.events.survey.FeedbackFormLapsedV1;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.events.survey.FormEvent;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;

/** What becomes of a suggestion elsewhere: it is registered, withdrawn, its replies are rated, and reviewed by a panel. */
@ApplicationScoped
class SuggestionCourse {

    private static final String DISSATISFIED = "DISSATISFIED";

    private final KnownSuggestions suggestions;
    private final AssignmentRepository assignments;
    private final SuggestionClock suggestionClock;
    private final PolicyBook policies;
    private final Clock clock;

    SuggestionCourse(
            KnownSuggestions suggestions,
            AssignmentRepository assignments,
            SuggestionClock suggestionClock,
            PolicyBook policies,
            Clock clock) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.suggestionClock = suggestionClock;
        this.policies = policies;
        this.clock = clock;
    }

    Uni<Void> registered(Work work, SuggestionRegisteredV1 event) {
        return policies.due(
                        work.session(),
                        event.regionCode(),
                        PolicyKey.SUGGESTION_ASSIGNMENT,
                        ChinaTime.dateOf(event.registeredAt()))
                .chain(due -> work.persist(new KnownSuggestion(event, due.due())))
                .replaceWithVoid();
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
        return suggestions.findForChange(work.session(), event.suggestionId()).chain(suggestion -> replied(work, event)
                .invoke(replied -> replied.rated(
                        by(event), event.replyId(), event.result(), Boolean.TRUE.equals(event.reopened())))
                .chain(replied -> isHandledAgain(suggestion, replied, event)
                        ? again(work, replied, by(event), event.returnedAt(), event.reason())
                        : Uni.createFrom().voidItem()));
    }

    /** A deputy was reminded in vain. */
    Uni<Void> gotNoFeedback(Work work, FeedbackFormLapsedV1 event) {
        Act act = AssignmentActs.bySystem(clock.instant()).noted(event.deputyCode());
        return suggestions
                .findForChange(work.session(), event.suggestionId())
                .chain(() -> replied(work, event))
                .invoke(replied -> replied.gotNoFeedback(act, event.replyId()))
                .replaceWithVoid();
    }

    private Uni<SuggestionAssignment> replied(Work work, FormEvent event) {
        return assignments
                .findForChange(work, event.assignmentId())
                .map(found -> replied(found, event.suggestionId()))
                .call(replied -> mustHaveIssued(work, replied, event.replyId()));
    }

    /**
     * A panel reviewed it. Units whose replies don't stand have a further round, whatever the place says of rounds; once, and
     * not after a withdrawal.
     */
    Uni<Void> reviewed(Work work, SuggestionReviewConcludedV1 event) {
        return suggestions
                .findForChange(work.session(), event.suggestionId())
                .chain(suggestion -> suggestion == null || suggestion.isWithdrawn()
                        ? Uni.createFrom().voidItem()
                        : Work.inTurn(event.assignmentIds(), id -> reviewed(work, event, id)));
    }

    private Uni<Void> reviewed(Work work, SuggestionReviewConcludedV1 event, UUID assignmentId) {
        Act act = AssignmentActs.bySystem(clock.instant());
        return assignments
                .findForChange(work, assignmentId)
                .map(found -> replied(found, event.suggestionId()))
                .chain(replied -> replied.successorId() != null
                        ? Uni.createFrom().voidItem()
                        : again(work, replied, act, event.concludedAt(), event.conclusion()));
    }

    private static boolean isHandledAgain(
            KnownSuggestion suggestion, SuggestionAssignment replied, FeedbackReturnedV1 event) {
        return DISSATISFIED.equals(event.result())
                && event.replyId().equals(replied.completion().replyId())
                && !suggestion.isWithdrawn()
                && replied.completion().furtherRound()
                && replied.successorId() == null;
    }

    private Act by(FeedbackReturnedV1 event) {
        return AssignmentActs.ofDeputy(event.deputyCode(), clock.instant());
    }

    /** A form may be about a reply that was followed up since; then it is noted, and no more. */
    private static Uni<Void> mustHaveIssued(Work work, SuggestionAssignment replied, UUID replyId) {
        return replyId.equals(replied.completion().replyId())
                ? Uni.createFrom().voidItem()
                : work.session()
                        .find(Reply.class, replyId)
                        .invoke(reply -> {
                            if (reply == null
                                    || !reply.isIssued()
                                    || !reply.assignmentId().equals(replied.getId())) {
                                throw new IllegalStateException("no reply " + replyId + " was issued here");
                            }
                        })
                        .replaceWithVoid();
    }

    private static SuggestionAssignment replied(Assignment found, UUID suggestionId) {
        if (found instanceof SuggestionAssignment replied
                && replied.subjectId().equals(suggestionId)
                && replied.completion() != null) {
            return replied;
        }
        throw new IllegalStateException("no reply to suggestion " + suggestionId + " was issued here");
    }

    /** The same unit handles it once more; its time runs from when that was said. */
    private Uni<Void> again(Work work, SuggestionAssignment replied, Act act, Instant saidAt, String why) {
        return suggestionClock
                .rehandling(work.session(), replied.getRegionCode(), saidAt)
                .map(due -> replied.again(act, Ids.next(), saidAt, due, why))
                .chain(work::persist)
                .replaceWithVoid();
    }
}
