package org.lianluo.station.reception.day;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.shared.web.IfMatch;
import org.lianluo.shared.web.input.PageRequest;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.DeputyService.Reference;
import org.lianluo.station.deputy.DeputyStatus;
import org.lianluo.station.deputy.Mandates;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.ReceptionProblem;
import org.lianluo.station.reception.ReceptionSlot;
import org.lianluo.station.station.StationService;

/** What offices and stations do with reception days. */
@ApplicationScoped
public class ReceptionService {

    /** Days that are announced in one transaction. */
    private static final int AT_ONCE = 50;

    private final ReceptionDays days;
    private final ReceptionRules rules;
    private final StationService stations;
    private final DeputyService deputies;
    private final Mandates mandates;
    private final Clock clock;

    ReceptionService(
            ReceptionDays days,
            ReceptionRules rules,
            StationService stations,
            DeputyService deputies,
            Mandates mandates,
            Clock clock) {
        this.days = days;
        this.rules = rules;
        this.stations = stations;
        this.deputies = deputies;
        this.mandates = mandates;
        this.clock = clock;
    }

    /** One day more. The last day for its announcement in the slot is not known yet. */
    Uni<ReceptionDay> plan(Work work, Caller caller, ReceptionRequests.Day request) {
        ReceptionScope.mustPlan(caller, request.stationCode());
        return rules.announceBy(work.session(), caller.region(), request.kind(), request.heldOn())
                .map(announceBy -> new ReceptionDay(
                        caller.region(), null, request.slot(announceBy), caller.reference(), clock.instant()))
                .call(day -> days.hold(work.session(), List.of(request.heldOn())))
                .call(day -> mustBeFree(work.session(), day))
                .call(day -> mustBeAble(
                        work.session(), day.slot().deputyCodes(), day.slot().heldOn(), day.getId()))
                .chain(work::persist);
    }

    /** The station is active in the region and does not receive on that day yet. */
    private Uni<Void> mustBeFree(Mutiny.Session session, ReceptionDay day) {
        ReceptionSlot slot = day.slot();
        if (slot.stationCode() == null) {
            return Uni.createFrom().voidItem();
        }
        return stations.activeIn(session, day.getRegionCode(), List.of(slot.stationCode()))
                .invoke(found -> {
                    if (found.isEmpty()) {
                        throw ProblemException.onField(ReceptionProblem.RECEPTION_STATION_UNKNOWN, "/stationCode");
                    }
                })
                .chain(() -> days.isTaken(session, slot.stationCode(), slot.heldOn()))
                .invoke(taken -> {
                    if (taken) {
                        throw ProblemException.onField(ReceptionProblem.RECEPTION_DAY_TAKEN, "/heldOn");
                    }
                })
                .replaceWithVoid();
    }

    /** Those deputies are active and nowhere else on that day, by none of the mandates that they have. */
    private Uni<Void> mustBeAble(Mutiny.Session session, List<String> codes, LocalDate on, UUID except) {
        return deputies.byCodes(session, codes)
                .invoke(known -> codes.forEach(code -> {
                    if (!known.containsKey(code) || known.get(code).status() != DeputyStatus.ACTIVE) {
                        throw ProblemException.onField(
                                ReceptionProblem.RECEPTION_DEPUTY_UNKNOWN, "/deputyCodes/" + codes.indexOf(code));
                    }
                }))
                .chain(known -> mandates.withOthersOfTheSame(session, known.values())
                        .call(all -> days.taken(
                                        session,
                                        on,
                                        except,
                                        all.stream().map(Reference::code).toList())
                                .invoke(taken -> nobodyTwice(codes, known, personsOf(all, taken)))))
                .replaceWithVoid();
    }

    private static Set<String> personsOf(List<Reference> mandates, List<String> codes) {
        return mandates.stream()
                .filter(mandate -> codes.contains(mandate.code()))
                .map(Reference::person)
                .collect(Collectors.toSet());
    }

    /** @param taken persons who receive elsewhere; each who is put down is one of them from then on */
    private static void nobodyTwice(List<String> codes, Map<String, Reference> known, Set<String> taken) {
        for (String code : new LinkedHashSet<>(codes)) {
            if (!taken.add(known.get(code).person())) {
                throw ProblemException.onField(
                        ReceptionProblem.RECEPTION_DEPUTY_BOOKED, "/deputyCodes/" + codes.indexOf(code));
            }
        }
    }

    /** What its office or station does with a day, at the version that it read. */
    public Uni<ReceptionDay> act(
            Work work, Caller caller, UUID id, String ifMatch, BiConsumer<ReceptionDay, Instant> step) {
        return mine(work, caller, id, ifMatch).invoke(day -> step.accept(day, clock.instant()));
    }

    private Uni<ReceptionDay> mine(Work work, Caller caller, UUID id, String ifMatch) {
        return days.findForChange(work.session(), caller, id).invoke(day -> {
            ReceptionScope.mustRun(caller, day);
            IfMatch.check(ifMatch, day);
        });
    }

    Uni<ReceptionDay> replace(Work work, Caller caller, UUID id, String ifMatch, List<String> codes) {
        return mine(work, caller, id, ifMatch)
                .call(day -> days.hold(work.session(), List.of(day.slot().heldOn())))
                .call(day -> mustBeAble(work.session(), codes, day.slot().heldOn(), id))
                .invoke(day -> day.replaceDeputies(codes, caller.reference(), clock.instant()));
    }

    /** Whoever can't come on the other day is replaced before. */
    Uni<ReceptionDay> postpone(Work work, Caller caller, UUID id, String ifMatch, ReceptionRequests.Postponement to) {
        return mine(work, caller, id, ifMatch).call(day -> {
            ReceptionSlot slot = day.slot();
            return rules.announceBy(work.session(), day.getRegionCode(), slot.kind(), to.heldOn())
                    .map(announceBy ->
                            day.postpone(to.heldOn(), announceBy, to.reason(), caller.reference(), clock.instant()))
                    .call(() -> days.hold(work.session(), List.of(to.heldOn())))
                    .call(successor -> mustBeFree(work.session(), successor))
                    .call(successor -> mustBeAble(work.session(), slot.deputyCodes(), to.heldOn(), Ids.next()))
                    .chain(work::persist);
        });
    }

    Uni<ReceptionDay> get(Mutiny.Session session, Caller caller, UUID id) {
        return days.find(session, caller, id);
    }

    Uni<List<ReceptionDay>> list(Mutiny.Session session, Caller caller, ReceptionDayParams filter, PageRequest page) {
        return days.list(
                session,
                Boolean.TRUE.equals(filter.toDo)
                        ? ReceptionScope.toDo(caller, ChinaTime.today(clock))
                        : ReceptionScope.of(caller),
                filter,
                page);
    }

    /** Announces some days whose last chance is today or tomorrow; says how many. */
    Uni<Integer> announceSome(Work work) {
        LocalDate today = ChinaTime.today(clock);
        return days.toAnnounce(work.session(), today, today.plusDays(1), AT_ONCE)
                .invoke(due -> due.forEach(day -> day.announce("reception", clock.instant())))
                .map(List::size);
    }
}
