package org.lianluo.survey.questionnaire.closing;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.LockMode;
import org.jboss.logging.Logger;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;
import org.lianluo.survey.questionnaire.Questionnaire;
import org.lianluo.survey.questionnaire.QuestionnaireStatus;

/**
 * Closes the questionnaires whose last day is over. Each is a transaction of its own, so that one that fails keeps no other
 * from its turn. Safe on several replicas: one claims it, the other leaves it.
 */
@ApplicationScoped
class ClosingJob implements DueJob {

    private static final Logger LOG = Logger.getLogger(ClosingJob.class);

    /** More are left for the next run. */
    private static final int MOST = 500;

    private final Closing closing;
    private final Transactions transactions;
    private final Clock clock;

    ClosingJob(Closing closing, Transactions transactions, Clock clock) {
        this.closing = closing;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.survey.chasing-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        return transactions
                .read(session -> Sql.values(
                        session,
                        UUID.class,
                        "SELECT id FROM questionnaire WHERE status = 'OPEN' AND last_day < $1 ORDER BY last_day LIMIT $2",
                        ChinaTime.today(clock),
                        MOST))
                .chain(ids -> Work.inTurn(ids, this::close));
    }

    private Uni<Void> close(UUID id) {
        return transactions
                .<Void>write(work -> claim(work, id)
                        .chain(found -> isOver(found)
                                ? closing.close(work, new Act("SYSTEM", null, "system", clock.instant()), found)
                                        .replaceWithVoid()
                                : Uni.createFrom().voidItem()))
                .onFailure()
                .invoke(failure -> LOG.errorf(failure, "questionnaire %s can't be closed", id))
                .onFailure()
                .recoverWithNull();
    }

    private boolean isOver(Questionnaire found) {
        return found != null && found.status() == QuestionnaireStatus.OPEN && !found.isOpenOn(ChinaTime.today(clock));
    }

    private static Uni<Questionnaire> claim(Work work, UUID id) {
        return work.session()
                .createSelectionQuery("select q from Questionnaire q where q.id = :id", Questionnaire.class)
                .setParameter("id", id)
                .setLockMode(LockMode.UPGRADE_SKIPLOCKED)
                .getSingleResultOrNull();
    }
}
