package org.lianluo.survey.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.casework.CalendarListener;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Work;

/**
 * Counts due dates again in the transaction that loads or corrects the calendar of a year: those of open forms that are
 * provisional or run through that year.
 */
@ApplicationScoped
class FormDueRecount implements CalendarListener {

    private final FormRepository forms;
    private final PolicyBook policies;
    private final Clock clock;

    FormDueRecount(FormRepository forms, PolicyBook policies, Clock clock) {
        this.forms = forms;
        this.policies = policies;
        this.clock = clock;
    }

    @Override
    public Uni<Void> calendarLoaded(int year, Work work) {
        return forms.countedIn(work.session(), year)
                .chain(open -> Work.inTurn(open, form -> recount(form, year, work)));
    }

    private Uni<Void> recount(FeedbackForm form, int year, Work work) {
        DueDate before = form.dueDate();
        return policies.due(work.session(), form.getRegionCode(), before.policy(), before.countedFrom())
                .chain(due -> apply(form, due, year, work));
    }

    private Uni<Void> apply(FeedbackForm form, DueDate due, int year, Work work) {
        DueDate before = form.dueDate();
        if (due.isSameAs(before)) {
            return Uni.createFrom().voidItem();
        }
        form.recount(due, clock.instant());
        if (due.due() != null) {
            work.publish(form, FormEvents.dueRecounted(form, clock.instant()));
        }
        return work.persist(FormHistory.line(form, "RECOUNT", "SYSTEM", null, form.status())
                        .note(CalendarListener.note(year, before)))
                .replaceWithVoid();
    }
}
