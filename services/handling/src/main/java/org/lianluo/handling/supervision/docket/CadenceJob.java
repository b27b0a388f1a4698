package org.lianluo.handling.supervision.docket;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.supervision.Ask;
import org.lianluo.handling.supervision.CaseDraft;
import org.lianluo.handling.supervision.CaseSubject;
import org.lianluo.handling.supervision.SubjectKind;
import org.lianluo.handling.supervision.SupervisionCase;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.choice.Cadence;
import org.lianluo.shared.messaging.Batches;
import org.lianluo.shared.messaging.Transactions;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.time.DueJob;

/**
 * In the months that a place names, asks the units of each key suggestion that goes on how far they are, until the end of the
 * month; each suggestion once a month. On several replicas each is claimed by one.
 */
@ApplicationScoped
class CadenceJob implements DueJob {

    private static final int BATCH = 50;

    private final Docket docket;
    private final PolicyBook policies;
    private final Transactions transactions;
    private final Batches batches;
    private final Clock clock;

    CadenceJob(Docket docket, PolicyBook policies, Transactions transactions, Batches batches, Clock clock) {
        this.docket = docket;
        this.policies = policies;
        this.transactions = transactions;
        this.batches = batches;
        this.clock = clock;
    }

    @Override
    @Scheduled(every = "${lianluo.handling.cadence-every}", concurrentExecution = ConcurrentExecution.SKIP)
    public Uni<Void> run() {
        LocalDate today = ChinaTime.today(clock);
        LocalDate month = today.withDayOfMonth(1);
        return transactions
                .read(session -> docket.regionsToTrack(session, month))
                .chain(regions -> Work.inTurn(regions, region -> track(region, today, month)));
    }

    private Uni<Void> track(String region, LocalDate today, LocalDate month) {
        return transactions
                .read(session -> policies.choice(session, region, PolicyKey.SUPERVISION_CADENCE, Cadence.class, today))
                .map(cadence -> kind(cadence, today.getMonthValue()))
                .chain(kind -> kind == null
                        ? Uni.createFrom().voidItem()
                        : batches.untilNoneIsLeft(work -> docket.claimToTrack(work.session(), region, month, BATCH)
                                .call(claimed -> Work.inTurn(claimed, key -> ask(work, key, kind, month)))
                                .map(List::size)));
    }

    /** Null for a month in which nothing is asked. */
    static SupervisionKind kind(Cadence cadence, int month) {
        if (cadence.assessesIn(month)) {
            return SupervisionKind.YEAR_END_ASSESSMENT;
        }
        if (cadence.inspectsIn(month)) {
            return SupervisionKind.HALF_YEAR_INSPECTION;
        }
        return cadence.tracksIn(month) ? SupervisionKind.BIMONTHLY_TRACK : null;
    }

    private Uni<SupervisionCase> ask(Work work, SupervisionCase key, SupervisionKind kind, LocalDate month) {
        Act act = AssignmentActs.bySystem(clock.instant());
        SupervisionCase tracking = new SupervisionCase(
                new CaseDraft(
                        key.getRegionCode(),
                        kind,
                        key.title(),
                        key.content(),
                        new CaseSubject(SubjectKind.SUPERVISION_CASE, key.getId()),
                        month.getYear(),
                        key.committeeCode(),
                        List.of(),
                        key.deputyCodes(),
                        null,
                        key.getId(),
                        month),
                act);
        LocalDate until = month.with(TemporalAdjusters.lastDayOfMonth());
        tracking.issue(
                act,
                key.unitCodes().stream()
                        .map(unit -> new Ask(unit, "请反馈重点督办建议的办理进展。", until))
                        .toList());
        return work.persist(tracking);
    }
}
