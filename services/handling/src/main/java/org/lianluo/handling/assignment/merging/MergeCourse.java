package org.lianluo.handling.assignment.merging;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.KnownSuggestion;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.suggestion.merging.SuggestionMergedV1;
import org.lianluo.shared.events.suggestion.merging.SuggestionUnmergedV1;
import org.lianluo.shared.messaging.Work;

/** The office merged a suggestion with others, or undid that. The lead is locked before the member. */
@ApplicationScoped
class MergeCourse {

    private final KnownSuggestions suggestions;
    private final AssignmentRepository assignments;
    private final Joining joining;
    private final Clock clock;

    MergeCourse(KnownSuggestions suggestions, AssignmentRepository assignments, Joining joining, Clock clock) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.joining = joining;
        this.clock = clock;
    }

    /**
     * A member goes with its lead: with the units that have the lead, or will have. Where a reply went out meanwhile, or one of
     * the two was withdrawn, each goes on by itself.
     */
    Uni<Void> merged(Work work, SuggestionMergedV1 event) {
        if (event.suggestionId().equals(event.leadSuggestionId())) {
            return Uni.createFrom().voidItem();
        }
        Act act = AssignmentActs.bySystem(clock.instant()).noted(event.reason());
        return suggestions
                .findForChange(work.session(), event.leadSuggestionId())
                .chain(lead -> suggestions
                        .findForChange(work.session(), event.suggestionId())
                        .chain(member -> lead != null && lead.isWithdrawn() || member.isWithdrawn()
                                ? Uni.createFrom().voidItem()
                                : merge(work, member, event, act)));
    }

    private Uni<Void> merge(Work work, KnownSuggestion member, SuggestionMergedV1 event, Act act) {
        return assignments.ofSuggestionForChange(work, event.leadSuggestionId()).chain(leads -> assignments
                .ofSuggestionForChange(work, member.id())
                .chain(own -> {
                    if (Stream.concat(leads.stream(), own.stream()).anyMatch(MergeCourse::isReplied)) {
                        return Uni.createFrom().voidItem();
                    }
                    member.merged(event.mergeId(), event.leadSuggestionId());
                    List<SuggestionAssignment> open =
                            leads.stream().filter(SuggestionAssignment::isOpen).toList();
                    return open.isEmpty() ? Uni.createFrom().voidItem() : joining.join(work, member, open, own, act);
                }));
    }

    /** What the unit had before the merge goes on with the dates that it had; what it has by the merge alone is over then. */
    Uni<Void> unmerged(Work work, SuggestionUnmergedV1 event) {
        Act act = AssignmentActs.bySystem(clock.instant()).noted(event.reason());
        return suggestions
                .findForChange(work.session(), event.leadSuggestionId())
                .chain(() -> suggestions.findForChange(work.session(), event.suggestionId()))
                .chain(member -> {
                    if (member == null || !event.mergeId().equals(member.mergeId())) {
                        return Uni.createFrom().voidItem();
                    }
                    member.unmerged();
                    return assignments
                            .ofSuggestionForChange(work, member.id())
                            .invoke(all -> split(all, event.mergeId(), act))
                            .replaceWithVoid();
                });
    }

    private static void split(List<SuggestionAssignment> all, UUID mergeId, Act act) {
        List<SuggestionAssignment> merged = all.stream()
                .filter(one -> one.isMerged() && one.joint().mergeId().equals(mergeId))
                .toList();
        boolean hadOwn = merged.stream().anyMatch(one -> !one.joint().begun());
        for (SuggestionAssignment one : merged) {
            if (hadOwn && one.joint().begun()) {
                one.end(act);
            } else {
                one.unmerge(act);
            }
        }
    }

    private static boolean isReplied(SuggestionAssignment one) {
        return one.completion() != null && one.completion().replyId() != null;
    }
}
