package org.lianluo.handling.assignment.assigning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.assigning.AssignRequest.UnitPart;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.merging.Joining;
import org.lianluo.handling.assignment.merging.MergedCases;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.handling.assignment.terms.KnownSuggestion;
import org.lianluo.handling.assignment.terms.KnownSuggestions;
import org.lianluo.handling.assignment.terms.SuggestionClock;
import org.lianluo.handling.assignment.terms.Terms;
import org.lianluo.handling.unit.UnitDirectory;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;

/** The intake office hands registered suggestions to units, each suggestion once; each unit signs for its part. */
@ApplicationScoped
class Assigning {

    private final KnownSuggestions suggestions;
    private final AssignmentRepository assignments;
    private final HandingOver handingOver;
    private final UnitDirectory units;
    private final SuggestionClock suggestionClock;
    private final Joining joining;
    private final MergedCases merged;
    private final Clock clock;

    Assigning(
            KnownSuggestions suggestions,
            AssignmentRepository assignments,
            HandingOver handingOver,
            UnitDirectory units,
            SuggestionClock suggestionClock,
            Joining joining,
            MergedCases merged,
            Clock clock) {
        this.suggestions = suggestions;
        this.assignments = assignments;
        this.handingOver = handingOver;
        this.units = units;
        this.suggestionClock = suggestionClock;
        this.joining = joining;
        this.merged = merged;
        this.clock = clock;
    }

    /** One assignment for each unit. Another region's suggestion is as unknown as one that does not exist. */
    Uni<List<SuggestionAssignment>> assign(Work work, Caller caller, AssignRequest request) {
        request.mustMakeSense();
        return suggestions
                .findForChange(work.session(), request.suggestionId())
                .invoke(suggestion -> mustBeAssignable(suggestion, caller))
                .call(suggestion -> handingOver.mustAssign(work, caller, suggestion))
                .invoke(suggestion -> mustBeHandedOverInTime(suggestion, request))
                .call(() -> units.active(work.session(), request.unitCodes())
                        .invoke(active -> mustBeActive(request, active)))
                .chain(suggestion -> handOver(work, caller, suggestion, request));
    }

    /** The state guards it, so the unit names no version. */
    Uni<SuggestionAssignment> sign(Work work, Caller caller, UUID id) {
        return assignments
                .ownForChange(work, caller, id, SuggestionAssignment.class)
                .call(assignment -> {
                    Act act = AssignmentActs.byUnit(caller, clock.instant());
                    assignment.sign(act);
                    return merged.signed(work, assignment, act);
                });
    }

    private static void mustBeAssignable(KnownSuggestion suggestion, Caller caller) {
        if (suggestion == null || !suggestion.regionCode().equals(caller.region())) {
            throw ProblemException.onField(HandlingProblem.UNKNOWN_SUGGESTION, "/suggestionId");
        }
        if (suggestion.isWithdrawn()) {
            throw ProblemException.onField(HandlingProblem.SUGGESTION_WITHDRAWN, "/suggestionId");
        }
        if (suggestion.mergedInto() != null) {
            throw ProblemException.onField(HandlingProblem.SUGGESTION_MERGED, "/suggestionId")
                    .with("leadSuggestionId", suggestion.mergedInto());
        }
        if (suggestion.isAssigned()) {
            throw ProblemException.onField(CommonProblem.CONFLICT, "/suggestionId");
        }
    }

    private void mustBeHandedOverInTime(KnownSuggestion suggestion, AssignRequest request) {
        if (request.handedOverOn() != null && suggestion.handedOverOn() != null) {
            throw ProblemException.onField(HandlingProblem.HANDED_OVER_IN_TWO_STEPS, "/handedOverOn");
        }
        if (request.handedOverOn() != null) {
            suggestion.mustBeHandedOver(request.handedOverOn(), ChinaTime.today(clock));
        }
    }

    private static void mustBeActive(AssignRequest request, Map<String, String> active) {
        for (int i = 0; i < request.units().size(); i++) {
            if (!active.containsKey(request.units().get(i).unitCode())) {
                throw ProblemException.onField(HandlingProblem.UNIT_NOT_ACTIVE, "/units/" + i + "/unitCode");
            }
        }
    }

    private Uni<List<SuggestionAssignment>> handOver(
            Work work, Caller caller, KnownSuggestion suggestion, AssignRequest request) {
        Instant now = clock.instant();
        suggestion.assigned(now);
        List<SuggestionAssignment> made = new ArrayList<>();
        return Work.inTurn(request.units(), unit -> handOver(work, caller, suggestion, request, unit)
                        .invoke(made::add))
                .chain(() -> joining.assigned(work, suggestion, made, AssignmentActs.byOffice(caller, now)))
                .replaceWith(made);
    }

    private Uni<SuggestionAssignment> handOver(
            Work work, Caller caller, KnownSuggestion suggestion, AssignRequest request, UnitPart unit) {
        Instant now = clock.instant();
        LocalDate first = suggestion.handedOverOn() == null ? request.handedOverOn() : suggestion.handedOverOn();
        LocalDate start = first == null ? ChinaTime.dateOf(now) : first;
        Terms terms = new Terms(suggestion.matter(), request.mode(), request.complexity(), first);
        Handover handover = new Handover(
                SubjectType.SUGGESTION, suggestion.id(), suggestion.regionCode(), unit.unitCode(), 1, null, now);
        return suggestionClock
                .dates(
                        work.session(),
                        suggestion.regionCode(),
                        unit.role(),
                        request.complexity(),
                        start,
                        ChinaTime.dateOf(now))
                .map(dates -> SuggestionAssignment.handedOver(
                        Ids.next(), handover, unit.role(), terms, dates, AssignmentActs.byOffice(caller, now)))
                .chain(work::persist);
    }
}
