package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.asking.OpenRequest;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.merging.MergedCases;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.Silence;
import org.lianluo.shared.messaging.Work;

/** Nobody decided in time: on an extension the policy of the region does then; a return goes on waiting. */
@ApplicationScoped
class Silences {

    private static final List<RequestKind> EXTENSIONS = List.of(RequestKind.EXTENSION);

    private final OfficeRequests requests;
    private final MergedCases merged;
    private final SuggestionClock suggestionClock;

    Silences(OfficeRequests requests, MergedCases merged, SuggestionClock suggestionClock) {
        this.requests = requests;
        this.merged = merged;
        this.suggestionClock = suggestionClock;
    }

    Uni<Void> take(Work work, SuggestionAssignment assignment, Instant now) {
        OpenRequest open = assignment.openRequest();
        if (open.kind() != RequestKind.EXTENSION) {
            assignment.noticeUndecided(AssignmentActs.bySystem(now));
            return Uni.createFrom().voidItem();
        }
        return suggestionClock
                .silence(work.session(), assignment.getRegionCode(), open.due().countedFrom())
                .chain(silence -> decide(work, assignment, silence, now));
    }

    private Uni<Void> decide(Work work, SuggestionAssignment assignment, Silence silence, Instant now) {
        Act act = AssignmentActs.bySystem(now).noted(PolicyKey.SUGGESTION_EXTENSION_SILENCE.key() + " " + silence);
        return requests.find(
                        work.session(),
                        assignment.getId(),
                        assignment.openRequest().id(),
                        EXTENSIONS)
                .chain(request -> {
                    request.decidedBySilence();
                    if (silence == Silence.REFUSED) {
                        assignment.refuseExtension(act, request);
                        return Uni.createFrom().voidItem();
                    }
                    return suggestionClock
                            .extended(
                                    work.session(),
                                    assignment.getRegionCode(),
                                    assignment.answerDue().countedFrom(),
                                    request.wantedUntil())
                            .invoke(due -> assignment.grant(act, request, due))
                            .chain(due -> merged.extended(work, assignment, request, due, act));
                });
    }
}
