package org.lianluo.station.reception.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.calendar.WorkingDayCalendar;
import org.lianluo.shared.casework.choice.reception.ReceptionCycle;
import org.lianluo.station.deputy.DeputyService.Reference;
import org.lianluo.station.reception.day.ReceptionDays.Booked;
import org.lianluo.station.reception.roster.ReceptionDates;
import org.lianluo.station.reception.roster.ReceptionNotice;
import org.lianluo.station.reception.roster.Roster;
import org.lianluo.station.reception.roster.RosterDeputy;
import org.lianluo.station.reception.roster.RosterPlanner;
import org.lianluo.station.reception.roster.RosterStation;

/** What a year is planned by, and the roster that follows. */
final class YearPlan {

    private final int year;
    private final Rules rules;
    private final List<Booked> booked;

    /**
     * What the policies and the calendar say.
     *
     * @param leastDays days that each deputy has at least
     */
    record Rules(ReceptionCycle cycle, int leastDays, TimeLimit notice, WorkingDayCalendar calendar) {}

    /** @param booked what is planned already: it stays, and its deputies are not put down for those days again */
    YearPlan(int year, Rules rules, List<Booked> booked) {
        this.year = year;
        this.rules = rules;
        this.booked = booked;
    }

    /**
     * @param deputies who are posted to the stations, with all mandates that they have
     * @param absences by the code of the deputy
     */
    Roster roster(
            List<String> stations,
            List<Reference> deputies,
            Map<String, List<RosterDeputy.Absence>> absences,
            LocalDate today,
            int perDay) {
        List<LocalDate> days = ReceptionDates.of(rules.cycle(), year, today, rules.calendar()).stream()
                .filter(day -> !announceBy(day).isBefore(today))
                .toList();
        Map<String, List<Reference>> posted = new HashMap<>();
        deputies.forEach(deputy -> deputy.stationCodes()
                .forEach(station -> posted.computeIfAbsent(station, code -> new ArrayList<>())
                        .add(deputy)));
        Map<String, Set<LocalDate>> taken = booked.stream()
                .filter(day -> day.stationCode() != null)
                .collect(Collectors.groupingBy(
                        Booked::stationCode, Collectors.mapping(Booked::heldOn, Collectors.toSet())));
        return new RosterPlanner(rules.leastDays(), perDay)
                .plan(
                        stations.stream()
                                .map(station -> new RosterStation(
                                        station,
                                        days.stream()
                                                .filter(day -> !taken.getOrDefault(station, Set.of())
                                                        .contains(day))
                                                .toList(),
                                        posted.getOrDefault(station, List.of()).stream()
                                                .map(deputy -> new RosterDeputy(
                                                        deputy.code(),
                                                        deputy.person(),
                                                        absences.getOrDefault(deputy.code(), List.of()),
                                                        held(station, deputy)))
                                                .toList()))
                                .toList(),
                        busy(deputies));
    }

    private int held(String station, Reference deputy) {
        return (int) booked.stream()
                .filter(day -> station.equals(day.stationCode()))
                .filter(day -> day.deputyCodes().contains(deputy.code()))
                .count();
    }

    private Map<String, Set<LocalDate>> busy(List<Reference> deputies) {
        Map<String, String> persons =
                deputies.stream().collect(Collectors.toMap(Reference::code, Reference::person, (one, same) -> one));
        Map<String, Set<LocalDate>> busy = new HashMap<>();
        booked.forEach(day -> day.deputyCodes()
                .forEach(code -> busy.computeIfAbsent(persons.getOrDefault(code, code), person -> new HashSet<>())
                        .add(day.heldOn())));
        return busy;
    }

    LocalDate announceBy(LocalDate day) {
        return ReceptionNotice.lastDay(day, rules.notice(), rules.calendar());
    }

    /** Whether the holidays of the year are not known yet, so that days may still move. */
    boolean isProvisional() {
        return !rules.calendar().isLoaded(year);
    }

    ReceptionCycle cycle() {
        return rules.cycle();
    }
}
