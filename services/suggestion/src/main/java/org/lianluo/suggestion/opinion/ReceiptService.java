package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;

/** What the asker does with his receipt: follow, rate, withdraw, without an account. */
@ApplicationScoped
class ReceiptService {

    private final Recounts recounts;
    private final OpinionDueRecount dates;
    private final MergedOpinions merged;
    private final PolicyBook policies;
    private final OpinionJournal journal;
    private final SubmitterErasure erasure;
    private final Clock clock;

    ReceiptService(
            Recounts recounts,
            OpinionDueRecount dates,
            MergedOpinions merged,
            PolicyBook policies,
            OpinionJournal journal,
            SubmitterErasure erasure,
            Clock clock) {
        this.recounts = recounts;
        this.dates = dates;
        this.merged = merged;
        this.policies = policies;
        this.journal = journal;
        this.erasure = erasure;
        this.clock = clock;
    }

    /** The asker rates. Dissatisfied opens the case again, once; the unit or the station has a month then. */
    Uni<Opinion> rate(Work work, Opinion opinion, Grade grade, String comment) {
        return recounts.first(work, dates, opinion)
                .chain(() -> policies.due(
                        work.session(),
                        opinion.getRegionCode(),
                        PolicyKey.OPINION_TRIAGE,
                        ChinaTime.dateOf(clock.instant())))
                .chain(triageDue -> {
                    OpinionStatus from = opinion.status;
                    int rated = opinion.round;
                    opinion.rate(grade, comment, triageDue, "asker", clock.instant());
                    work.publish(opinion, OpinionEvents.rated(opinion, rated));
                    work.publish(
                            opinion,
                            opinion.status == OpinionStatus.CLOSED
                                    ? OpinionEvents.closed(opinion, "RATED", clock.instant())
                                    : OpinionEvents.reopened(opinion, clock.instant()));
                    return journal.line(
                            work,
                            opinion,
                            "RATE",
                            from,
                            OpinionJournal.ASKER,
                            opinion.status == OpinionStatus.RECEIVED ? opinion.dates.triage : null,
                            grade.name());
                })
                .chain(() -> erasure.ended(work, opinion))
                .replaceWith(opinion);
    }

    /** The asker withdraws, before triage. */
    Uni<Opinion> withdraw(Work work, Opinion opinion) {
        return recounts.first(work, dates, opinion).chain(() -> withdrawn(work, opinion));
    }

    private Uni<Opinion> withdrawn(Work work, Opinion opinion) {
        OpinionStatus from = opinion.status;
        opinion.withdraw("asker", clock.instant());
        work.publish(opinion, OpinionEvents.withdrawn(opinion, clock.instant()));
        return journal.line(work, opinion, "WITHDRAW", from, OpinionJournal.ASKER, null)
                .chain(() -> merged.release(work, opinion))
                .chain(() -> erasure.ended(work, opinion))
                .replaceWith(opinion);
    }
}
