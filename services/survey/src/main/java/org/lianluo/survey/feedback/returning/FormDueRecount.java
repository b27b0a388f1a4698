package org.lianluo.survey.feedback.returning;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.lianluo.shared.casework.DatedCases;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.RuleChanges;
import org.lianluo.shared.messaging.Work;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.FormStatus;

/** The days by which open forms are to be returned: before a reminder or after it, that which runs. */
@ApplicationScoped
class FormDueRecount implements DatedCases<FeedbackForm> {

    private final PolicyBook policies;
    private final Clock clock;

    FormDueRecount(PolicyBook policies, Clock clock) {
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Class<FeedbackForm> kind() {
        return FeedbackForm.class;
    }

    @Override
    public String countedBefore() {
        return "c.status = OPEN and (c.dueDate.calendar < :calendar or c.reminder.due.calendar < :calendar)";
    }

    @Override
    public String table() {
        return "feedback_form";
    }

    @Override
    public List<String> calendarColumns() {
        return List.of("calendar", "last_calendar");
    }

    @Override
    public Uni<Void> recount(Work work, FeedbackForm form, RuleChanges changes) {
        DueDate before = form.currentDue();
        if (form.status() != FormStatus.OPEN) {
            return Uni.createFrom().voidItem();
        }
        RuleChanges.Change change = changes.of(before, form.getRegionCode());
        return change.isNone()
                ? Uni.createFrom().voidItem()
                : policies.again(work.session(), form.getRegionCode(), before, null, change)
                        .invoke(due -> apply(form, due, change.note(before)))
                        .replaceWithVoid();
    }

    private void apply(FeedbackForm form, DueDate due, String why) {
        if (!due.isSameAs(form.currentDue())) {
            form.recount(due, why, clock.instant());
        }
    }
}
