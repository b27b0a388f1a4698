package org.lianluo.suggestion.opinion.receipt;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.Recounts;
import org.lianluo.shared.messaging.Work;
import org.lianluo.suggestion.opinion.Grade;
import org.lianluo.suggestion.opinion.Opinion;
import org.lianluo.suggestion.opinion.OpinionAction;
import org.lianluo.suggestion.opinion.OpinionActs;
import org.lianluo.suggestion.opinion.following.MergedOpinions;
import org.lianluo.suggestion.opinion.following.OpinionDueRecount;
import org.lianluo.suggestion.opinion.submitter.Endings;
import org.lianluo.suggestion.opinion.voice.Ending;

/** What the asker does with their receipt: follow, rate, withdraw, without an account. */
@ApplicationScoped
class ReceiptService {

    private final Recounts recounts;
    private final OpinionDueRecount dates;
    private final MergedOpinions merged;
    private final PolicyBook policies;
    private final Endings endings;
    private final Clock clock;

    ReceiptService(
            Recounts recounts,
            OpinionDueRecount dates,
            MergedOpinions merged,
            PolicyBook policies,
            Endings endings,
            Clock clock) {
        this.recounts = recounts;
        this.dates = dates;
        this.merged = merged;
        this.policies = policies;
        this.endings = endings;
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
                .chain(triageDue -> ending(work, opinion, grade)
                        .invoke(ending ->
                                opinion.rate(OpinionActs.byAsker(clock.instant()), grade, comment, triageDue, ending)))
                .replaceWith(opinion);
    }

    private Uni<Ending> ending(Work work, Opinion opinion, Grade grade) {
        return opinion.course().endsWith(grade)
                ? endings.of(work, opinion, OpinionAction.RATE)
                : Uni.createFrom().nullItem();
    }

    /** The asker withdraws, before triage. */
    Uni<Opinion> withdraw(Work work, Opinion opinion) {
        return recounts.first(work, dates, opinion)
                .chain(() -> endings.of(work, opinion, OpinionAction.WITHDRAW))
                .invoke(ending -> opinion.withdraw(OpinionActs.byAsker(clock.instant()), ending))
                .chain(() -> merged.release(work, opinion))
                .replaceWith(opinion);
    }
}
