package org.lianluo.handling.assignment.assigning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.Office;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.terms.HandOver;
import org.lianluo.handling.assignment.terms.KnownSuggestion;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** Who hands suggestions to units: the intake office, or in two steps the government office, which gets them from it. */
@ApplicationScoped
class HandingOver {

    private final KnownSuggestions suggestions;
    private final SuggestionClock suggestionClock;
    private final Clock clock;

    HandingOver(KnownSuggestions suggestions, SuggestionClock suggestionClock, Clock clock) {
        this.suggestions = suggestions;
        this.suggestionClock = suggestionClock;
        this.clock = clock;
    }

    /** The first step, once. Another region's suggestion is as unknown as one that does not exist. */
    Uni<HandOver> handOver(Work work, Caller caller, UUID id) {
        return suggestions
                .findForChange(work.session(), id)
                .invoke(suggestion -> mustBeWaiting(suggestion, caller))
                .call(suggestion -> suggestionClock
                        .isTwoStep(work.session(), suggestion.regionCode(), ChinaTime.today(clock))
                        .invoke(twoStep -> {
                            if (!twoStep) {
                                throw new ProblemException(HandlingProblem.HANDED_OVER_IN_ONE_STEP);
                            }
                        }))
                .call(suggestion -> suggestions
                        .mergedIntoForChange(work.session(), id)
                        .chain(members -> Work.inTurn(
                                members,
                                member -> handedOverBefore(member)
                                        ? Uni.createFrom().voidItem()
                                        : handOver(work, caller, member))))
                .chain(suggestion -> handOver(work, caller, suggestion));
    }

    private static boolean handedOverBefore(KnownSuggestion member) {
        return member.isAssigned() || member.handedOverOn() != null;
    }

    private Uni<HandOver> handOver(Work work, Caller caller, KnownSuggestion suggestion) {
        return work.persist(new HandOver(Ids.next(), suggestion, AssignmentActs.byOffice(caller, clock.instant())));
    }

    private static void mustBeWaiting(KnownSuggestion suggestion, Caller caller) {
        if (suggestion == null || !suggestion.regionCode().equals(caller.region())) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        if (suggestion.isWithdrawn()) {
            throw new ProblemException(HandlingProblem.SUGGESTION_WITHDRAWN);
        }
        if (suggestion.mergedInto() != null) {
            throw new ProblemException(HandlingProblem.SUGGESTION_MERGED)
                    .with("leadSuggestionId", suggestion.mergedInto());
        }
        if (suggestion.isAssigned() || suggestion.handedOverOn() != null) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
    }

    /** Refuses the intake office what the government office has to assign, and the other way round. */
    Uni<Void> mustAssign(Work work, Caller caller, KnownSuggestion suggestion) {
        if (suggestion.handedOverOn() != null) {
            return Office.isGovernment(caller)
                    ? Uni.createFrom().voidItem()
                    : Uni.createFrom().failure(new ProblemException(HandlingProblem.HANDED_OVER_IN_TWO_STEPS));
        }
        return suggestionClock
                .isTwoStep(work.session(), suggestion.regionCode(), ChinaTime.today(clock))
                .invoke(twoStep -> {
                    if (twoStep) {
                        throw new ProblemException(HandlingProblem.HANDED_OVER_IN_TWO_STEPS);
                    }
                    if (!Office.isIntake(caller)) {
                        throw new ProblemException(HandlingProblem.HANDED_OVER_IN_ONE_STEP);
                    }
                })
                .replaceWithVoid();
    }
}
