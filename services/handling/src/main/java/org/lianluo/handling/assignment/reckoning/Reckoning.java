package org.lianluo.handling.assignment.reckoning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.handling.assignment.caseload.AssignmentRepository;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.calendar.Calculation;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.RuleInForce;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.security.Caller;

/** Counts the dates of an assignment once more, to show how they are reached; it changes none. */
@ApplicationScoped
class Reckoning {

    private final AssignmentRepository assignments;
    private final PolicyBook policies;

    Reckoning(AssignmentRepository assignments, PolicyBook policies) {
        this.assignments = assignments;
        this.policies = policies;
    }

    /**
     * A limit with the way to its day.
     *
     * @param running whether it is still to be met
     * @param rule the policy in force when it began
     * @param steps null where the day can't be counted yet, or was set by rules that are others now
     */
    record Reckoned(Limit limit, DueDate due, boolean running, RuleInForce rule, Calculation steps) {}

    Uni<List<Reckoned>> of(Mutiny.Session session, Caller caller, UUID id) {
        return assignments.readable(session, caller, id, Assignment.class).chain(assignment -> {
            List<Reckoned> all = new ArrayList<>();
            return Work.inTurn(limits(assignment), limit -> reckoned(session, assignment, limit)
                            .invoke(all::add))
                    .replaceWith(all);
        });
    }

    /** All that there are or were, also those that are met or over. */
    private static List<RunningLimit> limits(Assignment assignment) {
        List<RunningLimit> all = new ArrayList<>();
        if (assignment instanceof SuggestionAssignment suggestion) {
            all.add(new RunningLimit(Limit.RETURN, suggestion.returnRight().due()));
            all.add(new RunningLimit(Limit.CONTACT, suggestion.firstContact().due()));
            all.add(new RunningLimit(
                    Limit.DECISION,
                    suggestion.openRequest() == null
                            ? null
                            : suggestion.openRequest().due()));
            all.add(new RunningLimit(
                    Limit.REWORK,
                    suggestion.rework() == null ? null : suggestion.rework().due()));
        } else if (assignment instanceof OpinionAssignment opinion) {
            all.add(new RunningLimit(Limit.ACCEPT, opinion.acceptDue()));
        }
        all.add(new RunningLimit(Limit.ANSWER, assignment.answerDue()));
        return all.stream()
                .filter(limit -> limit.due() != null && limit.due().rule() != null)
                .toList();
    }

    private Uni<Reckoned> reckoned(Mutiny.Session session, Assignment assignment, RunningLimit limit) {
        DueDate due = limit.due();
        boolean running = assignment.limits().stream().anyMatch(other -> other.limit() == limit.limit());
        return policies.ruleOf(session, assignment.getRegionCode(), due)
                .map(rule -> new Reckoned(
                        limit.limit(),
                        due,
                        running,
                        rule,
                        rule.calculation(agreed(assignment, limit))
                                .filter(steps -> steps.due().equals(due.due()))
                                .orElse(null)));
    }

    /** The day that was given with an extension; null for all other limits. */
    private static LocalDate agreed(Assignment assignment, RunningLimit limit) {
        return assignment instanceof SuggestionAssignment suggestion
                        && limit.limit() == Limit.ANSWER
                        && limit.due().policy() == PolicyKey.SUGGESTION_REPLY_MAX
                ? suggestion.extendedUntil()
                : null;
    }
}
