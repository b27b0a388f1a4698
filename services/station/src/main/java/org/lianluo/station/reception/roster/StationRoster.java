package org.lianluo.station.reception.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The roster of one station. Days take whoever had fewest; then days are handed from deputies with many to those with few,
 * also through others, until no hand-over makes it fairer; then whoever still has too few is added where they are free.
 */
final class StationRoster {

    private static final int NOBODY = -1;

    private final RosterStation station;
    private final List<RosterDeputy> deputies;
    private final int least;
    private final int perDay;
    private final boolean[][] free;
    private final boolean[][] serves;
    private final int[] count;
    private final int[] elsewhere;
    private final int[] lastServed;

    StationRoster(RosterStation station, Map<String, Set<LocalDate>> taken, int least, int perDay) {
        this.station = station;
        this.deputies = station.deputies().stream()
                .sorted(Comparator.comparing(RosterDeputy::code))
                .toList();
        this.least = least;
        this.perDay = perDay;
        int days = station.days().size();
        free = new boolean[days][deputies.size()];
        serves = new boolean[days][deputies.size()];
        count = new int[deputies.size()];
        elsewhere = new int[deputies.size()];
        lastServed = new int[deputies.size()];
        Arrays.fill(lastServed, NOBODY);
        Set<String> seen = new HashSet<>();
        for (int who = 0; who < deputies.size(); who++) {
            RosterDeputy deputy = deputies.get(who);
            // Of two mandates of one person at one station the first receives.
            boolean isFirst = seen.add(deputy.person());
            Set<LocalDate> busy = taken.getOrDefault(deputy.person(), Set.of());
            count[who] = deputy.held();
            elsewhere[who] = isFirst ? busy.size() - deputy.held() : least;
            for (int day = 0; day < days; day++) {
                LocalDate date = station.days().get(day);
                free[day][who] = isFirst && !busy.contains(date) && !deputy.isAbsentOn(date);
            }
        }
    }

    /** Each day takes its share of all that are needed, whoever had fewest and came longest ago first. */
    void fill() {
        int days = station.days().size();
        int slots = Math.min(days * deputies.size(), Math.max(days * perDay, needed()));
        for (int day = 0; day < days; day++) {
            int today = day;
            int share = (day + 1) * slots / days - day * slots / days;
            everybody()
                    .filter(who -> free[today][who])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(who -> count[who])
                            .thenComparingInt(who -> lastServed[who])
                            .thenComparingInt(who -> who))
                    .limit(share)
                    .forEach(who -> serve(today, who));
        }
    }

    private int needed() {
        return everybody().map(this::lacking).sum();
    }

    private int lacking(int who) {
        return Math.max(0, least - count[who] - elsewhere[who]);
    }

    private void serve(int day, int who) {
        serves[day][who] = true;
        count[who]++;
        lastServed[who] = day;
    }

    /** Hands days on until nobody has two more than somebody to whom one could go. */
    void balance() {
        boolean fairer = true;
        while (fairer && most() - fewest() > 1) {
            fairer = everybody()
                    .boxed()
                    .sorted(Comparator.<Integer>comparingInt(who -> -count[who]))
                    .anyMatch(this::handOn);
        }
    }

    private int most() {
        return everybody().map(who -> count[who]).max().orElse(0);
    }

    private int fewest() {
        return everybody().map(who -> count[who]).min().orElse(0);
    }

    /** One day goes from a deputy to one with at least two fewer, if there is a way. */
    private boolean handOn(int giver) {
        int[] from = new int[deputies.size()];
        int[] by = new int[deputies.size()];
        Arrays.fill(from, NOBODY);
        from[giver] = giver;
        Deque<Integer> reached = new ArrayDeque<>(List.of(giver));
        while (!reached.isEmpty()) {
            int one = reached.remove();
            if (count[giver] - count[one] > 1) {
                follow(giver, one, from, by);
                return true;
            }
            for (int other = 0; other < deputies.size(); other++) {
                int day = from[other] == NOBODY ? dayFor(one, other) : NOBODY;
                if (day != NOBODY) {
                    from[other] = one;
                    by[other] = day;
                    reached.add(other);
                }
            }
        }
        return false;
    }

    /** A day on which the other can stand in for the one. */
    private int dayFor(int one, int other) {
        return IntStream.range(0, serves.length)
                .filter(day -> serves[day][one] && !serves[day][other] && free[day][other])
                .findFirst()
                .orElse(NOBODY);
    }

    private void follow(int giver, int taker, int[] from, int[] by) {
        for (int one = taker; one != giver; one = from[one]) {
            serves[by[one]][one] = true;
            serves[by[one]][from[one]] = false;
        }
        count[taker]++;
        count[giver]--;
    }

    /** Whoever has too few days comes on others too, first where fewest are. */
    void raise() {
        everybody().forEach(who -> IntStream.range(0, serves.length)
                .filter(day -> free[day][who] && !serves[day][who])
                .boxed()
                .sorted(Comparator.<Integer>comparingInt(day -> on(day)).thenComparingInt(day -> day))
                .limit(lacking(who))
                .toList()
                .forEach(day -> serve(day, who)));
    }

    private int on(int day) {
        return (int) everybody().filter(who -> serves[day][who]).count();
    }

    List<Roster.PlannedDay> days() {
        return IntStream.range(0, serves.length)
                .mapToObj(day -> new Roster.PlannedDay(
                        station.code(),
                        station.days().get(day),
                        everybody()
                                .filter(who -> serves[day][who])
                                .mapToObj(who -> deputies.get(who).code())
                                .toList()))
                .toList();
    }

    /** Days on which nobody receives. */
    List<RosterGap> gaps() {
        return IntStream.range(0, serves.length)
                .filter(day -> on(day) == 0)
                .mapToObj(day -> RosterGap.ofDay(station.code(), station.days().get(day)))
                .toList();
    }

    /** Deputies who still have too few days, at all stations until now. */
    List<RosterGap> lacking() {
        return everybody()
                .filter(who -> lacking(who) > 0)
                .mapToObj(who ->
                        RosterGap.ofDeputy(station.code(), deputies.get(who).code(), lacking(who), reason(who)))
                .toList();
    }

    /** Whoever has too few comes on each day on which they can. */
    private GapReason reason(int who) {
        int missing = lacking(who);
        long absent =
                station.days().stream().filter(deputies.get(who)::isAbsentOn).count();
        if (station.days().size() + deputies.get(who).held() + elsewhere[who] < least) {
            return GapReason.TOO_FEW_DAYS;
        }
        return absent >= missing ? GapReason.ABSENT : GapReason.BOOKED_ELSEWHERE;
    }

    void book(Map<String, Set<LocalDate>> taken) {
        for (int who = 0; who < deputies.size(); who++) {
            for (int day = 0; day < serves.length; day++) {
                if (serves[day][who]) {
                    taken.computeIfAbsent(deputies.get(who).person(), person -> new HashSet<>())
                            .add(station.days().get(day));
                }
            }
        }
    }

    private IntStream everybody() {
        return IntStream.range(0, deputies.size());
    }
}
