package org.lianluo.survey.feedback;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.lianluo.shared.casework.CalendarListener;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.messaging.Work;

/** Counts provisional due dates again when the calendar of a year becomes known, in one transaction with it. */
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
        return forms.provisional(work.session()).chain(waiting -> recount(waiting, year, work));
    }

    private Uni<Void> recount(List<FeedbackForm> waiting, int year, Work work) {
        Uni<Void> done = Uni.createFrom().voidItem();
        for (FeedbackForm form : waiting) {
            DueDate before = form.dueDate();
            done = done.chain(() ->
                            policies.due(work.session(), form.getRegionCode(), before.policy(), before.countedFrom()))
                    .chain(due -> apply(form, due, year, work));
        }
        return done;
    }

    private Uni<Void> apply(FeedbackForm form, DueDate due, int year, Work work) {
        if (due.isProvisional() && Objects.equals(form.dueDate().due(), due.due())) {
            return Uni.createFrom().voidItem();
        }
        form.recount(due, clock.instant());
        return work.persist(FormHistory.line(form, "RECOUNT", "SYSTEM", null, form.status())
                        .note("calendar of " + year + " loaded (" + year + "年工作日历已导入)"))
                .replaceWithVoid();
    }
}
