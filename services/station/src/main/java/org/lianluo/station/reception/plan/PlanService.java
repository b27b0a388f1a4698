package org.lianluo.station.reception.plan;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.lianluo.shared.calendar.ChinaTime;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyBook;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.casework.RuleInForce;
import org.lianluo.shared.casework.choice.reception.LeastDays;
import org.lianluo.shared.casework.choice.reception.ReceptionCycle;
import org.lianluo.shared.messaging.Work;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Caller;
import org.lianluo.station.deputy.DeputyService;
import org.lianluo.station.deputy.Mandates;
import org.lianluo.station.reception.ReceptionDay;
import org.lianluo.station.reception.ReceptionKind;
import org.lianluo.station.reception.ReceptionPlan;
import org.lianluo.station.reception.ReceptionProblem;
import org.lianluo.station.reception.ReceptionSlot;
import org.lianluo.station.reception.day.ReceptionDays;
import org.lianluo.station.reception.day.ReceptionScope;
import org.lianluo.station.reception.roster.Roster;
import org.lianluo.station.station.Station;
import org.lianluo.station.station.StationService;

/** Plans the reception days of a year. */
@ApplicationScoped
class PlanService {

    private final StationService stations;
    private final Mandates mandates;
    private final ReceptionDays days;
    private final PolicyBook policies;
    private final Clock clock;

    PlanService(StationService stations, Mandates mandates, ReceptionDays days, PolicyBook policies, Clock clock) {
        this.stations = stations;
        this.mandates = mandates;
        this.days = days;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * What was planned.
     *
     * @param plan null for a dry run
     */
    record Planned(ReceptionPlan plan, PlanView view) {}

    Uni<Planned> plan(Work work, Caller caller, PlanRequest request) {
        ReceptionScope.mustBeOffice(caller);
        LocalDate today = ChinaTime.today(clock);
        if (request.year() < today.getYear() || request.year() > today.getYear() + 1) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_YEAR, "/year");
        }
        if (request.beginsAt().compareTo(request.endsAt()) >= 0) {
            throw ProblemException.onField(ReceptionProblem.RECEPTION_ENDS_BEFORE, "/endsAt");
        }
        return active(work.session(), caller, request.stations())
                .chain(codes -> rules(work.session(), caller.region(), today)
                        .chain(rules -> roster(work.session(), caller.region(), request, codes, rules, today)
                                .chain(planned -> keep(work, caller, request, rules, planned))));
    }

    private Uni<List<String>> active(Mutiny.Session session, Caller caller, List<String> named) {
        return stations.activeIn(session, caller.region(), named)
                .map(found -> found.stream().map(Station::code).toList())
                .invoke(codes -> named.stream()
                        .filter(code -> !codes.contains(code))
                        .findFirst()
                        .ifPresent(code -> {
                            throw ProblemException.onField(
                                    ReceptionProblem.RECEPTION_STATION_UNKNOWN, "/stationCodes/" + named.indexOf(code));
                        }));
    }

    private Uni<YearPlan.Rules> rules(Mutiny.Session session, String region, LocalDate today) {
        return policies.rule(session, region, PolicyKey.RECEPTION_NOTICE, today).chain(notice -> policies.choices(
                        session, region, today, PolicyKey.RECEPTION_CYCLE, PolicyKey.RECEPTION_DAYS_PER_DEPUTY)
                .map(chosen -> new YearPlan.Rules(
                        chosen.of(PolicyKey.RECEPTION_CYCLE, ReceptionCycle.class),
                        chosen.of(PolicyKey.RECEPTION_DAYS_PER_DEPUTY, LeastDays.class)
                                .count(),
                        limit(notice),
                        notice.calendar())));
    }

    private static TimeLimit limit(RuleInForce rule) {
        return TimeLimit.parse(rule.source().value());
    }

    private record Drawn(YearPlan by, Roster roster) {}

    /** What others plan at the same time for those days waits. */
    private Uni<Drawn> roster(
            Mutiny.Session session,
            String region,
            PlanRequest request,
            List<String> codes,
            YearPlan.Rules rules,
            LocalDate today) {
        LocalDate first = LocalDate.of(request.year(), 1, 1);
        return days.hold(session, first.datesUntil(first.plusYears(1)).toList())
                .chain(() -> mandates.postedTo(session, codes))
                .chain(posted -> days.booked(
                                session,
                                request.year(),
                                region,
                                posted.stream()
                                        .map(DeputyService.Reference::code)
                                        .toList())
                        .map(booked -> new YearPlan(request.year(), rules, booked))
                        .map(by -> new Drawn(
                                by, by.roster(codes, posted, request.away(), today, request.deputiesPerDay()))))
                .invoke(drawn -> {
                    if (drawn.roster().days().isEmpty()) {
                        throw new ProblemException(ReceptionProblem.RECEPTION_NOTHING_TO_PLAN);
                    }
                });
    }

    private Uni<Planned> keep(Work work, Caller caller, PlanRequest request, YearPlan.Rules rules, Drawn drawn) {
        Roster roster = drawn.roster();
        int least = rules.leastDays();
        if (request.dryRun()) {
            return Uni.createFrom()
                    .item(new Planned(
                            null, PlanView.of(null, request.year(), caller.region(), drawn.by(), least, roster)));
        }
        Instant now = clock.instant();
        ReceptionPlan plan = new ReceptionPlan(
                caller.region(),
                request.year(),
                new ReceptionPlan.Outcome(
                        PlanView.stations(roster),
                        roster.days().size(),
                        roster.attendances(),
                        roster.gaps().size()),
                caller.reference(),
                now);
        return work.persist(plan)
                .chain(() -> Work.inTurn(
                        roster.days(),
                        day -> work.persist(new ReceptionDay(
                                caller.region(),
                                plan.getId(),
                                slot(request, drawn.by(), day),
                                caller.reference(),
                                now))))
                .map(done -> new Planned(
                        plan, PlanView.of(plan, request.year(), caller.region(), drawn.by(), least, roster)));
    }

    private static ReceptionSlot slot(PlanRequest request, YearPlan by, Roster.PlannedDay day) {
        return new ReceptionSlot(
                ReceptionKind.REGULAR,
                day.stationCode(),
                day.day(),
                LocalTime.parse(request.beginsAt()),
                LocalTime.parse(request.endsAt()),
                request.theme(),
                List.of(),
                day.deputyCodes(),
                by.announceBy(day.day()));
    }

    /** Only the office of its region knows of a plan. */
    Uni<ReceptionPlan> get(Mutiny.Session session, Caller caller, UUID id) {
        return session.find(ReceptionPlan.class, id).invoke(plan -> {
            ReceptionScope.mustBeOffice(caller);
            if (plan == null || !plan.getRegionCode().equals(caller.region())) {
                throw new ProblemException(CommonProblem.NOT_FOUND);
            }
        });
    }
}
