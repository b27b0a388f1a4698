package org.lianluo.handling.supervision.alert;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Transience;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * Looks at every case that is due, however many there are, and tells of each step once. On several replicas each case is claimed
 * by one. After a standstill a case gets one alert, which says how many days were missed. A case that can't be looked at stops no
 * other: its batch is done one by one, and it is put off to the next day.
 */
@ApplicationScoped
public class AlertJob implements DueJob {

    private static final Logger LOG = Logger.getLogger(AlertJob.class);
    private static final int BATCH = 200;

    private final DueCases cases;
    private final AlertRules rules;
    private final Batches batches;
    private final Transactions transactions;
    private final Clock clock;

    AlertJob(DueCases cases, AlertRules rules, Batches batches, Transactions transactions, Clock clock) {
        this.cases = cases;
        this.rules = rules;
        this.batches = batches;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.alerts-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        Instant now = clock.instant();
        Map<String, AlertLadder> ladders = new HashMap<>();
        return batches.untilNoneIsLeft(work -> batch(work, ladders, now))
                .onFailure(AlertJob::isOfTheCase)
                .recoverWithUni(failure -> oneByOne(ladders, now).chain(this::run));
    }

    private Uni<Integer> batch(Work work, Map<String, AlertLadder> ladders, Instant now) {
        return cases.claim(work.session(), ChinaTime.dateOf(now), BATCH)
                .call(claimed -> learn(
                        work,
                        ladders,
                        claimed.stream().map(DueCase::getRegionCode).collect(Collectors.toSet()),
                        now))
                .invoke(claimed -> claimed.forEach(one -> one.look(ladders.get(one.getRegionCode()), now)))
                .map(List::size);
    }

    /** The rules of each region once in a run. */
    private Uni<Void> learn(Work work, Map<String, AlertLadder> ladders, Iterable<String> regions, Instant now) {
        return Work.inTurn(
                regions,
                region -> ladders.containsKey(region)
                        ? Uni.createFrom().voidItem()
                        : rules.of(work.session(), region, ChinaTime.dateOf(now))
                                .invoke(ladder -> ladders.put(region, ladder))
                                .replaceWithVoid());
    }

    private static boolean isOfTheCase(Throwable failure) {
        return !Transience.isTransient(failure) && !Transience.isLostRace(failure);
    }

    /** What a batch would have done, each case in a transaction of its own. */
    private Uni<Void> oneByOne(Map<String, AlertLadder> ladders, Instant now) {
        LocalDate today = ChinaTime.dateOf(now);
        return transactions
                .read(session -> cases.next(session, today, BATCH))
                .chain(ids -> Work.inTurn(ids, id -> one(ladders, now, id)));
    }

    private Uni<Void> one(Map<String, AlertLadder> ladders, Instant now, UUID id) {
        LocalDate today = ChinaTime.dateOf(now);
        return transactions
                .write(work -> cases.claim(work.session(), today, id)
                        .chain(found -> found == null
                                ? Uni.createFrom().voidItem()
                                : learn(work, ladders, List.of(found.getRegionCode()), now)
                                        .invoke(() -> found.look(ladders.get(found.getRegionCode()), now))))
                .onFailure(AlertJob::isOfTheCase)
                .recoverWithUni(failure -> {
                    LOG.errorf(failure, "no alert for case %s: it is looked at again tomorrow", id);
                    return transactions.write(work -> cases.putOff(work.session(), id, today.plusDays(1)));
                });
    }
}
