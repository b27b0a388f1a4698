package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Plans the deputies of reception days. What it costs grows with the stations, not with their square: each is planned by
 * itself, after those before it.
 */
public final class RosterPlanner {

    private final int leastDays;
    private final int perDay;

    /**
     * @param leastDays days that each deputy should have in the year, at all stations together
     * @param perDay deputies that a day should have; more where they would have too few days otherwise
     */
    public RosterPlanner(int leastDays, int perDay) {
        this.leastDays = leastDays;
        this.perDay = perDay;
    }

    /**
     * @param booked days on which persons receive already; not changed
     */
    public Roster plan(List<RosterStation> stations, Map<String, Set<LocalDate>> booked) {
        Map<String, Set<LocalDate>> taken = new HashMap<>();
        booked.forEach((person, days) -> taken.put(person, new HashSet<>(days)));
        List<Roster.PlannedDay> days = new ArrayList<>();
        List<RosterGap> gaps = new ArrayList<>();
        Map<String, RosterGap> lacking = new TreeMap<>();
        stations.stream().sorted(Comparator.comparing(RosterStation::code)).forEach(station -> {
            if (station.deputies().isEmpty()) {
                gaps.add(RosterGap.ofStation(station.code(), GapReason.NO_DEPUTIES));
                return;
            }
            StationRoster roster = new StationRoster(station, taken, leastDays, perDay);
            roster.fill();
            roster.balance();
            roster.raise();
            days.addAll(roster.days());
            gaps.addAll(roster.gaps());
            // What a deputy lacked at one station they may have got at another.
            station.deputies().forEach(deputy -> lacking.remove(deputy.code()));
            roster.lacking().forEach(gap -> lacking.put(gap.deputyCode(), gap));
            roster.book(taken);
        });
        gaps.addAll(lacking.values());
        return new Roster(List.copyOf(days), List.copyOf(gaps));
    }
}
