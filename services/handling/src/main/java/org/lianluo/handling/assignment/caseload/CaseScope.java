package org.lianluo.handling.assignment.caseload;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.handling.assignment.asking.RequestKind;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.security.Role;
import org.lianluo.shared.web.input.Scope;

/**
 * Which assignments a caller sees: an office those of its region, a unit exactly its own, committees the suggestions of
 * their region, deputies those of the suggestions that they signed.
 */
public final class CaseScope {

    private static final Set<AssignmentStatus> IN_HAND = EnumSet.of(
            AssignmentStatus.PENDING,
            AssignmentStatus.IN_HANDLING,
            AssignmentStatus.SIGNED,
            AssignmentStatus.DRAFTED,
            AssignmentStatus.REWORK);

    private CaseScope() {}

    /** Refuses with 403 a caller whose token opens nothing here. */
    public static Scope<Assignment> of(Caller caller) {
        return of(caller, null, null, true);
    }

    /** The same for what is not for deputies: there the mandate of somebody who is more than a deputy opens nothing. */
    static Scope<Assignment> withoutDeputies(Caller caller) {
        return of(caller, null, null, false);
    }

    /** What a list of a region or a unit may hold; refuses with 403 another's. Null for any. */
    static Scope<Assignment> narrowedTo(Caller caller, String region, String unit) {
        return of(caller, region, unit, true);
    }

    /**
     * What waits for the caller, of what they see: a unit has in hand what is not over and waits for nobody else, an office
     * what it may decide, a deputy the contacts that they have yet to confirm. Never who assigned a case is asked whether it
     * may be given back.
     */
    static Scope<Assignment> toDo(Caller caller, String region, String unit) {
        narrowedTo(caller, region, unit);
        boolean regionFits = caller.region() != null && (region == null || region.equals(caller.region()));
        Scope.Builder<Assignment> scope = Scope.<Assignment>builder()
                .branch(
                        actsForUnit(caller) && (unit == null || unit.equals(caller.unitCode())),
                        row -> row.unitCode().equals(caller.unitCode())
                                && (IN_HAND.contains(row.status()) || isToBeFollowedUp(row))
                                && !(row instanceof SuggestionAssignment suggestion && suggestion.isMerged()),
                        "a.unitCode = :ownUnit and (a.status in (PENDING, IN_HANDLING, SIGNED, DRAFTED, REWORK)"
                                + " and a.joint.mergeId is null"
                                + " or a.status = REPLIED and a.completion.commitmentsOpen = 0 and a.successorId is null)",
                        "ownUnit",
                        caller.unitCode())
                .branch(
                        caller.has(Role.DEPUTY) && !caller.deputyCodes().isEmpty(),
                        row -> row instanceof SuggestionAssignment suggestion
                                && suggestion.toAcknowledge().stream().anyMatch(caller.deputyCodes()::contains),
                        "array_overlaps(a.toAcknowledge, :awaited)",
                        "awaited",
                        caller.deputyCodes().toArray(String[]::new));
        List<RequestKind> kinds = Arrays.stream(RequestKind.values())
                .filter(kind -> kind.deciders(caller.region()).stream().anyMatch(caller::has))
                .toList();
        if (regionFits && !kinds.isEmpty()) {
            scope.branch(
                    row -> row instanceof SuggestionAssignment suggestion
                            && row.getRegionCode().equals(caller.region())
                            && suggestion.openRequest() != null
                            && Deciders.match(
                                    caller, suggestion, suggestion.openRequest().kind()),
                    "a.regionCode = :decidedRegion and a.openRequest.kind in (:decided)"
                            + " and (a.createdBy <> :decider or a.openRequest.kind not in (:returns))",
                    Map.of(
                            "decidedRegion",
                            caller.region(),
                            "decided",
                            kinds,
                            "decider",
                            caller.reference(),
                            "returns",
                            RequestKind.returns()));
        }
        return scope.build();
    }

    private static Scope<Assignment> of(Caller caller, String region, String unit, boolean deputies) {
        boolean regionFits = caller.region() != null && (region == null || region.equals(caller.region()));
        boolean office = regionFits && caller.hasAny(Role.INTAKE_OFFICER, Role.GOV_OFFICE);
        boolean committee = regionFits && !office && caller.hasAny(Role.COMMITTEE_SUPERVISOR, Role.DIRECTOR_MEETING);
        Scope<Assignment> scope = Scope.<Assignment>builder()
                .branch(
                        office,
                        row -> row.getRegionCode().equals(caller.region()),
                        "a.regionCode = :ownRegion",
                        "ownRegion",
                        caller.region())
                .branch(
                        actsForUnit(caller) && (unit == null || unit.equals(caller.unitCode())),
                        row -> row.unitCode().equals(caller.unitCode()),
                        "a.unitCode = :ownUnit",
                        "ownUnit",
                        caller.unitCode())
                .branch(
                        committee,
                        row -> row.getRegionCode().equals(caller.region()) && isSuggestion(row),
                        "a.regionCode = :ownRegion and a.subjectType = SUGGESTION",
                        "ownRegion",
                        caller.region())
                .branch(
                        deputies
                                && caller.has(Role.DEPUTY)
                                && !caller.deputyCodes().isEmpty(),
                        row -> isSuggestion(row) && row.deputyCodes().stream().anyMatch(caller.deputyCodes()::contains),
                        "a.subjectType = SUGGESTION and array_overlaps(a.deputyCodes, :mandates)",
                        "mandates",
                        caller.deputyCodes().toArray(String[]::new))
                .build();
        if (scope.isEmpty()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return scope;
    }

    /** The unit that the caller acts for; refuses with 403 whoever acts for none. */
    public static String ownUnit(Caller caller) {
        if (!actsForUnit(caller)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        return caller.unitCode();
    }

    /** Whether all is fulfilled that the unit promised, so that it replies once more. */
    private static boolean isToBeFollowedUp(Assignment row) {
        return row instanceof SuggestionAssignment suggestion
                && suggestion.completion() != null
                && Integer.valueOf(0).equals(suggestion.completion().commitmentsOpen())
                && suggestion.successorId() == null;
    }

    private static boolean isSuggestion(Assignment row) {
        return row.subjectType() == SubjectType.SUGGESTION;
    }

    /** Whether the caller works for a unit. */
    public static boolean actsForUnit(Caller caller) {
        return caller.hasAny(Role.HANDLER_CLERK, Role.HANDLER_LEADER) && caller.unitCode() != null;
    }
}
