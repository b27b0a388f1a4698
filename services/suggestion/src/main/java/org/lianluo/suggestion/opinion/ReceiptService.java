package org.lianluo.suggestion.opinion;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.TrackingCodes;

/** What the asker does with his receipt: follow, rate, withdraw, without an account. */
@ApplicationScoped
class ReceiptService {

    /** What a code is compared with where there is no receipt, so that the answer takes as long. */
    private static final String NO_HASH = "0".repeat(64);

    private final TrackingCodes codes;
    private final TrackingAttempts attempts;
    private final MergedOpinions merged;
    private final PolicyBook policies;
    private final OpinionJournal journal;
    private final Clock clock;

    ReceiptService(
            TrackingCodes codes,
            TrackingAttempts attempts,
            MergedOpinions merged,
            PolicyBook policies,
            OpinionJournal journal,
            Clock clock) {
        this.codes = codes;
        this.attempts = attempts;
        this.merged = merged;
        this.policies = policies;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The opinion of a receipt.
     *
     * <p>A wrong code and an unknown number are refused alike; after ten wrong codes in a quarter of an hour the number is
     * closed for the rest of it.
     */
    Uni<Opinion> open(Work work, String receiptNumber, String trackingCode) {
        return attempts.exhausted(work, receiptNumber).chain(exhausted -> {
            if (exhausted) {
                throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                        .with("retryAfterSeconds", TrackingAttempts.WINDOW.toSeconds());
            }
            return byNumber(work, receiptNumber).invoke(opinion -> {
                String hash = opinion == null ? NO_HASH : opinion.receipt.trackingCodeHash;
                if (!codes.matches(trackingCode == null ? "" : trackingCode, hash)) {
                    throw new ProblemException(OpinionProblem.RECEIPT_NOT_FOUND);
                }
            });
        });
    }

    private static Uni<Opinion> byNumber(Work work, String receiptNumber) {
        return work.session()
                .createSelectionQuery("select o from Opinion o where o.receipt.receiptNumber = :number", Opinion.class)
                .setParameter("number", receiptNumber)
                .getSingleResultOrNull();
    }

    /** The asker rates. Dissatisfied opens the case again, once; the unit or the station has a month then. */
    Uni<Opinion> rate(Work work, Opinion opinion, Grade grade, String comment) {
        return policies.due(
                        work.session(),
                        opinion.getRegionCode(),
                        PolicyKey.OPINION_TRIAGE,
                        ChinaTime.dateOf(clock.instant()))
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
                .replaceWith(opinion);
    }

    /** The asker withdraws, before triage. */
    Uni<Opinion> withdraw(Work work, Opinion opinion) {
        OpinionStatus from = opinion.status;
        opinion.withdraw("asker", clock.instant());
        work.publish(opinion, OpinionEvents.withdrawn(opinion, clock.instant()));
        return journal.line(work, opinion, "WITHDRAW", from, OpinionJournal.ASKER, null)
                .chain(() -> merged.release(work, opinion))
                .replaceWith(opinion);
    }
}
