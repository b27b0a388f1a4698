package org.lianluo.survey.feedback.chasing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.survey.feedback.FeedbackForm;
import org.lianluo.survey.feedback.FormStatus;
import org.lianluo.survey.feedback.returning.FormRepository;

/**
 * Reminds, once, the deputy who let the date of a form pass; when the day after the reminder is over, too, none is awaited
 * any more. Each form is a transaction of its own, so that one that fails keeps no other from its turn. Safe on several
 * replicas: one claims it, the other leaves it.
 */
@ApplicationScoped
class ChasingJob implements DueJob {

    private static final Logger LOG = Logger.getLogger(ChasingJob.class);

    /** The smallest id: where a run begins. */
    private static final UUID FIRST = new UUID(0, 0);

    private final FormRepository forms;
    private final PolicyBook policies;
    private final Transactions transactions;
    private final Clock clock;

    ChasingJob(FormRepository forms, PolicyBook policies, Transactions transactions, Clock clock) {
        this.forms = forms;
        this.policies = policies;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.survey.chasing-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return after(FIRST);
    }

    private Uni<Void> after(UUID last) {
        return transactions
                .read(session -> forms.overdue(session, ChinaTime.today(clock), last))
                .chain(ids -> ids.isEmpty()
                        ? Uni.createFrom().voidItem()
                        : Work.inTurn(ids, this::chase).chain(() -> after(ids.get(ids.size() - 1))));
    }

    private Uni<Void> chase(UUID id) {
        return transactions
                .<Void>write(work -> forms.claim(work, id)
                        .chain(form -> form == null ? Uni.createFrom().voidItem() : chase(work, form)))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "feedback form %s can't be chased", id))
                .onFailure()
                .recoverWithNull();
    }

    /** By the calendar as it is now; a day that is not over by it is left. */
    private Uni<Void> chase(Work work, FeedbackForm form) {
        Act act = new Act("SYSTEM", null, "system", clock.instant());
        if (form.status() != FormStatus.OPEN || !form.currentDue().isOver(act.at())) {
            return Uni.createFrom().voidItem();
        }
        if (form.reminder() != null) {
            form.lapse(act);
            return Uni.createFrom().voidItem();
        }
        return policies.due(
                        work.session(),
                        form.getRegionCode(),
                        PolicyKey.SUGGESTION_FEEDBACK_REMINDER,
                        ChinaTime.dateOf(act.at()))
                .invoke(until -> form.remind(act, until))
                .replaceWithVoid();
    }
}
