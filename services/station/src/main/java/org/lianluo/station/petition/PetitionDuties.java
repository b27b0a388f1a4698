package org.lianluo.station.petition;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.codes.RegionCode;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.Listing;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.Directory;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyStatus;
import org.lianluo.station.station.StationService;
import org.lianluo.station.station.StationStatus;

/** The roster of petition duty. */
@ApplicationScoped
class PetitionDuties {

    private final DeputyService deputies;
    private final StationService stations;
    private final Clock clock;

    PetitionDuties(DeputyService deputies, StationService stations, Clock clock) {
        this.deputies = deputies;
        this.stations = stations;
        this.clock = clock;
    }

    /** What a list of days is narrowed to; null for any. */
    record DutyFilter(LocalDate from, LocalDate to, String deputy, Boolean toDo) {}

    Uni<PetitionDuty> plan(Work work, Caller caller, PetitionRequests.Plan request) {
        Directory.mustBeOffice(caller, caller.region());
        PetitionDuty duty = new PetitionDuty(
                caller.region(),
                request.on(),
                request.stationCode(),
                request.deputyCodes(),
                caller.reference(),
                clock.instant());
        return place(work.session(), duty)
                .chain(() -> deputiesMustBeFree(work, duty, duty.deputyCodes()))
                .chain(() -> work.persist(duty));
    }

    private Uni<Void> place(Mutiny.Session session, PetitionDuty duty) {
        return stations.withCode(session, duty.stationCode())
                .invoke(station -> {
                    if (station == null
                            || station.details().status() != StationStatus.ACTIVE
                            || !lies(duty, station.getRegionCode())) {
                        throw ProblemException.onField(PetitionProblem.PETITION_PLACE_UNKNOWN, "/stationCode");
                    }
                })
                .chain(() -> planned(session, duty.on()).invoke(planned -> {
                    if (planned.stream().anyMatch(other -> other.stationCode().equals(duty.stationCode()))) {
                        throw ProblemException.onField(PetitionProblem.PETITION_DAY_TAKEN, "/on");
                    }
                }))
                .replaceWithVoid();
    }

    /** Nobody else puts them on duty until the end of the transaction: of two rosters at once one finds the other. */
    private Uni<Void> deputiesMustBeFree(Work work, PetitionDuty duty, List<String> codes) {
        return deputies.byCodes(work.session(), codes)
                .invoke(found -> codes.forEach(code -> {
                    DeputyService.Reference deputy = found.get(code);
                    if (deputy == null || deputy.status() != DeputyStatus.ACTIVE || !lies(duty, deputy.regionCode())) {
                        throw ProblemException.onField(
                                PetitionProblem.PETITION_DEPUTY_UNKNOWN, "/deputyCodes/" + codes.indexOf(code));
                    }
                }))
                .call(found -> Work.inTurn(
                        found.values().stream()
                                .map(DeputyService.Reference::id)
                                .sorted()
                                .toList(),
                        id -> deputies.hold(work, id, row -> {})))
                .chain(() -> planned(work.session(), duty.on()))
                .invoke(planned -> planned.stream()
                        .filter(other -> !other.getId().equals(duty.getId()))
                        .flatMap(other -> other.deputyCodes().stream())
                        .filter(codes::contains)
                        .findFirst()
                        .ifPresent(code -> {
                            throw ProblemException.onField(
                                            PetitionProblem.PETITION_DEPUTY_BUSY, "/deputyCodes/" + codes.indexOf(code))
                                    .with("deputyCode", code);
                        }))
                .replaceWithVoid();
    }

    private static boolean lies(PetitionDuty duty, String region) {
        return new RegionCode(duty.getRegionCode()).contains(new RegionCode(region));
    }

    private static Uni<List<PetitionDuty>> planned(Mutiny.Session session, LocalDate on) {
        return session.createSelectionQuery(
                        "select d from PetitionDuty d where d.onDay = :day and d.status = PLANNED", PetitionDuty.class)
                .setParameter("day", on)
                .getResultList();
    }

    Uni<PetitionDuty> change(Work work, Caller caller, UUID id, String ifMatch, List<String> codes) {
        return held(work, caller, id, ifMatch)
                .call(duty -> deputiesMustBeFree(work, duty, codes))
                .invoke(duty -> duty.change(codes, caller.reference(), clock.instant()));
    }

    Uni<PetitionDuty> callOff(Work work, Caller caller, UUID id, String ifMatch, String reason) {
        return held(work, caller, id, ifMatch).call(duty -> PetitionEntries.takenOn(work.session(), id)
                .invoke(taken -> duty.callOff(reason, taken, caller.reference(), clock.instant())));
    }

    private static Uni<PetitionDuty> held(Work work, Caller caller, UUID id, String ifMatch) {
        return forChange(work, caller, id).invoke(duty -> {
            Directory.mustBeOffice(caller, duty.getRegionCode());
            IfMatch.check(ifMatch, duty);
        });
    }

    /** Waits for whoever else changes it. */
    static Uni<PetitionDuty> forChange(Work work, Caller caller, UUID id) {
        return work.session()
                .find(PetitionDuty.class, id, LockMode.PESSIMISTIC_WRITE)
                .invoke(duty -> mustBeSeen(caller, duty));
    }

    Uni<PetitionDuty> seen(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(PetitionDuty.class, id).invoke(duty -> mustBeSeen(caller, duty));
    }

    private static void mustBeSeen(Caller caller, PetitionDuty duty) {
        if (duty == null || !PetitionAccess.duties(caller).opens(duty)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    /** The latest days come first. */
    Uni<List<PetitionDuty>> list(Mutiny.Session session, Caller caller, DutyFilter filter, PageRequest page) {
        boolean toDo = Boolean.TRUE.equals(filter.toDo());
        Listing listing = Listing.of("select d from PetitionDuty d")
                .within(PetitionAccess.duties(caller))
                .where("d.onDay >= :from", "from", filter.from())
                .where("d.onDay <= :to", "to", filter.to())
                .where("array_contains(d.deputyCodes, :deputy)", "deputy", filter.deputy())
                .where("d.onDay >= :today", "today", toDo ? ChinaTime.today(clock) : null)
                .where("d.status = :planned", "planned", toDo ? PetitionDutyStatus.PLANNED : null);
        page.afterKeys(2)
                .ifPresent(after -> listing.where(
                        "(d.onDay < :afterDay or d.onDay = :afterDay and d.id < :afterId)",
                        Map.of("afterDay", after.day(0), "afterId", after.id(1))));
        return listing.fetch(session, PetitionDuty.class, "d.onDay desc, d.id desc", page);
    }
}
