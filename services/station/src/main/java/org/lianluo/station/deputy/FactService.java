package org.lianluo.station.deputy;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Sql;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.station.Directory;

/** What is known of deputies from day to day, and since when it is known. */
@ApplicationScoped
public class FactService {

    private static final int BATCH = 50;

    private final Clock clock;

    FactService(Clock clock) {
        this.clock = clock;
    }

    /** All that is known of a deputy now. */
    Uni<FactLedger> ledger(Mutiny.Session session, UUID deputyId) {
        return session.createSelectionQuery(
                        "select f from DeputyFact f where f.deputyId = :id and f.supersededAt is null order by f.id",
                        DeputyFact.class)
                .setParameter("id", deputyId)
                .getResultList()
                .map(known -> new FactLedger(deputyId, known));
    }

    /** The same of some deputies, by their ids; of one of whom nothing is known there is an empty one. */
    public Uni<Map<UUID, FactLedger>> ledgers(Mutiny.Session session, List<UUID> deputies) {
        return session.createSelectionQuery(
                        "select f from DeputyFact f where f.deputyId in (:ids) and f.supersededAt is null order by f.id",
                        DeputyFact.class)
                .setParameter("ids", deputies)
                .getResultList()
                .map(known -> {
                    Map<UUID, List<DeputyFact>> of =
                            known.stream().collect(Collectors.groupingBy(DeputyFact::deputyId));
                    return deputies.stream()
                            .collect(Collectors.toMap(
                                    Function.identity(), id -> new FactLedger(id, of.getOrDefault(id, List.of()))));
                });
    }

    Uni<Deputy> enter(Work work, Caller caller, UUID id, String ifMatch, FactRequests.Entry entry) {
        return changed(work, caller, id, ifMatch, entry.reason(), ledger -> {
            entry.check();
            return ledger.put(entry.kind(), entry.value(), entry.validFrom(), entry.validTo());
        });
    }

    Uni<Deputy> correct(
            Work work, Caller caller, UUID id, UUID factId, String ifMatch, FactRequests.Correction correction) {
        return changed(work, caller, id, ifMatch, correction.reason(), ledger -> {
                    DeputyFact fact = ledger.find(factId).orElseThrow(NoSuchFactException::new);
                    correction.check(fact);
                    return ledger.correct(
                            fact,
                            correction.withdrawn() ? null : correction.value(),
                            correction.validFrom(),
                            correction.validTo());
                })
                .onFailure(NoSuchFactException.class)
                .recoverWithUni(() -> gone(work, id, factId));
    }

    /** Not known now: superseded, or of no deputy at all. */
    private static Uni<Deputy> gone(Work work, UUID id, UUID factId) {
        return work.session().find(DeputyFact.class, factId).map(fact -> {
            throw new ProblemException(
                    fact != null && fact.deputyId().equals(id)
                            ? DeputyProblem.FACT_SUPERSEDED
                            : CommonProblem.NOT_FOUND);
        });
    }

    private Uni<Deputy> changed(
            Work work,
            Caller caller,
            UUID id,
            String ifMatch,
            String reason,
            Function<FactLedger, FactLedger.Change> entry) {
        return DeputyService.find(work.session(), id)
                .invoke(deputy -> {
                    Directory.mayChange(caller, deputy.getRegionCode());
                    IfMatch.check(ifMatch, deputy);
                })
                .call(deputy -> ledger(work.session(), id).invoke(ledger -> {
                    FactLedger.Change change = entry.apply(ledger);
                    if (!change.isNone()) {
                        deputy.enter(ledger, change, caller.reference(), clock.instant(), reason);
                    }
                }));
    }

    /** The standing of a mandate from a day on, which a step of the mandate decides. */
    Uni<Void> stand(Work work, Deputy deputy, DeputyStatus status, LocalDate from, LocalDate to, String by) {
        return ledger(work.session(), deputy.getId())
                .invoke(ledger -> deputy.enter(
                        ledger, ledger.put(FactKind.STATUS, status.name(), from, to), by, clock.instant(), null))
                .replaceWithVoid();
    }

    /**
     * What is known of a deputy, in the order of kinds and days.
     *
     * @param asOf null for all days
     * @param knownOn null for what is known now
     * @param superseded whether what was superseded since is asked for too
     */
    Uni<List<DeputyFact>> facts(
            Mutiny.Session session, UUID id, LocalDate asOf, LocalDate knownOn, boolean superseded) {
        Instant before = FactMoment.endOf(knownOn, clock);
        return DeputyService.find(session, id)
                .chain(found -> session.createSelectionQuery(
                                "select f from DeputyFact f where f.deputyId = :id"
                                        + " order by f.kind, f.validFrom, f.recordedAt, f.id",
                                DeputyFact.class)
                        .setParameter("id", id)
                        .getResultList())
                .map(all -> all.stream()
                        .filter(fact -> superseded ? fact.recordedAt().isBefore(before) : fact.knownBefore(before))
                        .filter(fact -> asOf == null || fact.holdsOn(asOf))
                        .toList());
    }

    /** What holds of some deputies at a moment, by their ids. */
    Uni<Map<UUID, FactLedger.Picture>> pictures(Mutiny.Session session, List<UUID> deputies, FactMoment moment) {
        return deputies.isEmpty()
                ? Uni.createFrom().item(Map.of())
                : session.createSelectionQuery(
                                "select f from DeputyFact f where f.deputyId in (:ids) order by f.id", DeputyFact.class)
                        .setParameter("ids", deputies)
                        .getResultList()
                        .map(all -> all.stream()
                                .filter(moment::sees)
                                .collect(Collectors.groupingBy(
                                        DeputyFact::deputyId,
                                        Collectors.collectingAndThen(Collectors.toList(), FactLedger.Picture::of))));
    }

    /** Shows what holds today of some deputies of whom it changes; gives their number, 0 for none. */
    public Uni<Integer> turnSome(Work work) {
        return Sql.values(work.session(), UUID.class, """
                        SELECT id FROM deputy WHERE picture_due <= $1
                        ORDER BY picture_due LIMIT $2 FOR UPDATE SKIP LOCKED""", ChinaTime.today(clock), BATCH)
                .chain(ids -> Work.inTurn(
                                ids,
                                id -> work.session().find(Deputy.class, id).call(deputy -> ledger(work.session(), id)
                                        .invoke(ledger -> deputy.turn(ledger, clock.instant()))))
                        .replaceWith(ids.size()));
    }

    private static class NoSuchFactException extends RuntimeException {}
}
