package org.lianluo.handling.commitment;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.Choices;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.FeedbackBy;
import org.lianluo.shared.casework.choice.YesNo;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * In the fourth quarter gives the deputies the state of the commitments of this year and the last, each once a year, where the
 * place asks for it (重庆市代表建议办理条例 2017 §24). On several replicas each commitment is claimed by one.
 */
@ApplicationScoped
class CommitmentStateJob implements DueJob {

    private static final int FIRST_MONTH = 10;

    private final Ledger ledger;
    private final PolicyBook policies;
    private final Transactions transactions;
    private final Batches batches;
    private final Clock clock;

    CommitmentStateJob(Ledger ledger, PolicyBook policies, Transactions transactions, Batches batches, Clock clock) {
        this.ledger = ledger;
        this.policies = policies;
        this.transactions = transactions;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.commitment-states-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        LocalDate today = ChinaTime.today(clock);
        return today.getMonthValue() < FIRST_MONTH
                ? Uni.createFrom().voidItem()
                : transactions
                        .read(session -> ledger.regionsToTell(session, today.getYear()))
                        .chain(regions -> Work.inTurn(regions, region -> tell(region, today)));
    }

    private Uni<Void> tell(String region, LocalDate today) {
        return transactions
                .read(session -> policies.choices(
                        session, region, today, PolicyKey.COMMITMENT_RECEIPT, PolicyKey.SUGGESTION_FEEDBACK_BY))
                .chain(rules -> rules.of(PolicyKey.COMMITMENT_RECEIPT, YesNo.class) == YesNo.YES
                        ? batches.untilNoneIsLeft(work -> tell(work, region, today.getYear(), rules))
                        : Uni.createFrom().voidItem());
    }

    private Uni<Integer> tell(Work work, String region, int year, Choices rules) {
        Act act = AssignmentActs.bySystem(clock.instant());
        boolean each = rules.of(PolicyKey.SUGGESTION_FEEDBACK_BY, FeedbackBy.class) == FeedbackBy.EACH;
        return ledger.claimToTell(work, region, year)
                .invoke(claimed -> claimed.forEach(commitment -> commitment.giveState(
                        act,
                        year,
                        each
                                ? commitment.deputyCodes()
                                : commitment.deputyCodes().subList(0, 1))))
                .map(List::size);
    }
}
