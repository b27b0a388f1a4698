package org.lianluo.handling.assignment.suggestion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.RunningLimit;
import org.lianluo.handling.assignment.talk.FirstContact;
import org.lianluo.handling.assignment.terms.Dates;
import org.lianluo.shared.casework.DueDate;

/** The limits of a suggestion: to reply and to talk with the deputy; to give it back; to decide on what the unit asks. */
final class SuggestionLimits {

    private SuggestionLimits() {}

    static List<RunningLimit> of(SuggestionAssignment assignment) {
        if (assignment.isMerged()) {
            return List.of();
        }
        List<RunningLimit> all = new ArrayList<>(assignment.isOpen() ? duties(assignment) : List.of());
        if (assignment.isReturnable()) {
            all.add(new RunningLimit(Limit.RETURN, assignment.returnRight().due()));
        }
        if (assignment.openRequest() != null) {
            all.add(new RunningLimit(Limit.DECISION, assignment.openRequest().due()));
        }
        return List.copyOf(all);
    }

    /** What the unit misses when it passes. */
    private static List<RunningLimit> duties(SuggestionAssignment assignment) {
        if (assignment.status() == AssignmentStatus.REWORK) {
            return List.of(new RunningLimit(Limit.REWORK, assignment.rework().due()));
        }
        RunningLimit answer = new RunningLimit(Limit.ANSWER, assignment.answerDue());
        FirstContact contact = assignment.firstContact();
        return contact.isDue() ? List.of(new RunningLimit(Limit.CONTACT, contact.due()), answer) : List.of(answer);
    }

    /** Puts other days in the place of those that run; one that is still to come can be missed anew. */
    static void replace(SuggestionAssignment assignment, Dates counted, Instant at) {
        for (RunningLimit running : duties(assignment)) {
            DueDate due = running.limit() == Limit.CONTACT ? counted.contact() : counted.answer();
            assignment.replace(running.limit(), due);
            if (!due.isOver(at)) {
                assignment.noticed(running.limit(), null);
            }
        }
    }

    /** The contact, until it was noticed that its day is over; then the reply. Null when nothing runs. */
    static RunningLimit current(SuggestionAssignment assignment) {
        if (!assignment.isOpen() || assignment.isMerged()) {
            return null;
        }
        List<RunningLimit> limits = duties(assignment);
        if (limits.size() < 2) {
            return limits.get(0);
        }
        LocalDate contact = limits.get(0).due().due();
        LocalDate answer = limits.get(1).due().due();
        boolean contactFirst = contact != null && (answer == null || !contact.isAfter(answer));
        return limits.get(contactFirst && assignment.firstContact().noticedAt() == null ? 0 : 1);
    }
}
