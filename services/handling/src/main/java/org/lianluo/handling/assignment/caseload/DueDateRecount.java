package org.lianluo.handling.assignment.caseload;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.handling.assignment.Assignment;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.handling.assignment.opinion.AnswerClock;
import org.lianluo.handling.assignment.opinion.OpinionAssignment;
import org.lianluo.handling.assignment.suggestion.SuggestionAssignment;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.RuleChanges;
import org.lianluo.shared.messaging.Work;

/** The dates of assignments. Those that were met stay. */
@ApplicationScoped
public class DueDateRecount implements DatedCases<Assignment> {

    private final AnswerClock answerClock;
    private final PolicyBook policies;
    private final Clock clock;

    DueDateRecount(AnswerClock answerClock, PolicyBook policies, Clock clock) {
        this.answerClock = answerClock;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Class<Assignment> kind() {
        return Assignment.class;
    }

    @Override
    public String countedBefore() {
        return "c.openCalendar < :calendar";
    }

    @Override
    public String table() {
        return "assignment";
    }

    @Override
    public List<String> calendarColumns() {
        return List.of(
                "open_calendar",
                "accept_calendar",
                "answer_calendar",
                "contact_calendar",
                "return_calendar",
                "decision_calendar",
                "rework_calendar");
    }

    /**
     * But for those that begin when somebody asks for something, no clock runs from a later day than that of assignment. An
     * extension does not either: it is added to what was due.
     */
    @Override
    public Uni<Void> recount(Work work, Assignment assignment, RuleChanges changes) {
        return Work.inTurn(assignment.limits(), limit -> {
            RuleChanges.Change change =
                    changes.of(limit.due(), firstDay(assignment, limit), assignment.getRegionCode());
            return change.isNone()
                    ? Uni.createFrom().voidItem()
                    : again(work, assignment, limit, change)
                            .invoke(due -> apply(assignment, limit, due, change))
                            .replaceWithVoid();
        });
    }

    private static LocalDate firstDay(Assignment assignment, RunningLimit limit) {
        boolean asked = limit.limit() == Limit.DECISION || limit.limit() == Limit.REWORK;
        return asked ? limit.due().countedFrom() : ChinaTime.dateOf(assignment.assignedAt());
    }

    private Uni<DueDate> again(Work work, Assignment assignment, RunningLimit limit, RuleChanges.Change change) {
        return assignment instanceof OpinionAssignment opinion
                ? answerClock.again(work.session(), opinion)
                : policies.again(
                        work.session(),
                        assignment.getRegionCode(),
                        limit.due(),
                        agreedOn((SuggestionAssignment) assignment, limit),
                        change);
    }

    /** The day to which the reply was extended; null where it was not, and for every other limit. */
    private static LocalDate agreedOn(SuggestionAssignment assignment, RunningLimit limit) {
        boolean extended = limit.limit() == Limit.ANSWER && limit.due().policy() == PolicyKey.SUGGESTION_REPLY_MAX;
        return extended ? assignment.extendedUntil() : null;
    }

    private void apply(Assignment assignment, RunningLimit limit, DueDate due, RuleChanges.Change change) {
        DueDate before = limit.due();
        if (!due.isSameAs(before)) {
            Act act = AssignmentActs.bySystem(clock.instant()).noted(change.note(before));
            assignment.recount(act, limit.limit(), due);
        }
    }
}
