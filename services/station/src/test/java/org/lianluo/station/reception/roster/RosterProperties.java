package org.lianluo.station.reception.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Assertions;

/** Rosters of every size, compared with the bound that arithmetic gives. */
class RosterProperties {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 4);

    @Property(tries = 500)
    void withoutAbsencesEachHasTheirShareRoundedDownOrUp(
            @ForAll @IntRange(min = 1, max = 24) int days,
            @ForAll @IntRange(min = 1, max = 30) int deputies,
            @ForAll @IntRange(min = 1, max = 4) int least,
            @ForAll @IntRange(min = 1, max = 5) int perDay) {
        RosterStation station = station(days, deputies);
        Roster roster = new RosterPlanner(least, perDay).plan(List.of(station), Map.of());

        int slots = Math.min(days * deputies, Math.max(days * perDay, deputies * least));
        Map<String, Integer> counts = counts(roster);
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(slots);
        for (RosterDeputy deputy : station.deputies()) {
            assertThat(counts.getOrDefault(deputy.code(), 0))
                    .isBetween(slots / deputies, (slots + deputies - 1) / deputies);
        }
        assertThat(roster.days()).allSatisfy(day -> assertThat(day.deputyCodes())
                .hasSizeBetween(slots / days, (slots + days - 1) / days)
                .doesNotHaveDuplicates());
        assertThat(roster.gaps())
                .extracting(RosterGap::reason)
                .containsOnly(days < least ? new GapReason[] {GapReason.TOO_FEW_DAYS} : new GapReason[] {});
        assertThat(roster.gaps()).hasSize(days < least ? deputies : 0);
    }

    @Property(tries = 500)
    void nobodyIsDownWhileAbsentOrTwiceOnADayAndWhoeverHasTooFewCameWheneverTheyCould(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int days,
            @ForAll @IntRange(min = 1, max = 10) int people,
            @ForAll @IntRange(min = 1, max = 4) int stations,
            @ForAll @IntRange(min = 1, max = 4) int least) {
        Random random = new Random(seed);
        Set<List<Object>> away = new HashSet<>();
        List<RosterDeputy> everybody = deputies(people, days, away, random);
        List<RosterStation> all = new ArrayList<>();
        for (int number = 0; number < stations; number++) {
            all.add(new RosterStation(
                    "S" + number,
                    dates(days),
                    everybody.stream().filter(who -> random.nextBoolean()).toList()));
        }

        Roster roster = new RosterPlanner(least, 2).plan(all, Map.of());

        Map<List<Object>, Long> down = roster.days().stream()
                .flatMap(day -> day.deputyCodes().stream().map(code -> List.<Object>of(code, day.day())))
                .collect(Collectors.groupingBy(one -> one, Collectors.counting()));
        assertThat(down.values()).allMatch(times -> times == 1);
        assertThat(down.keySet()).noneMatch(away::contains);
        Map<String, Integer> counts = counts(roster);
        for (RosterStation station : all) {
            for (RosterDeputy deputy : station.deputies()) {
                int had = counts.getOrDefault(deputy.code(), 0);
                assertThat(roster.gaps())
                        .filteredOn(gap -> deputy.code().equals(gap.deputyCode()))
                        .extracting(RosterGap::missing)
                        .isEqualTo(had < least ? List.of(least - had) : List.of());
                if (had < least) {
                    long possible = station.days().stream()
                            .filter(day -> !away.contains(List.<Object>of(deputy.code(), day)))
                            .count();
                    assertThat((long) had).as(deputy.code()).isEqualTo(possible);
                }
            }
        }
        assertThat(roster.gaps().stream().filter(gap -> gap.reason() == GapReason.NO_DEPUTIES))
                .hasSameSizeAs(all.stream()
                        .filter(station -> station.deputies().isEmpty())
                        .toList());
        assertThat(roster.gaps().stream().filter(gap -> gap.reason() == GapReason.NOBODY_FREE))
                .hasSameSizeAs(roster.days().stream()
                        .filter(day -> day.deputyCodes().isEmpty())
                        .toList());
    }

    @Property(tries = 500)
    void noHandOverWouldMakeItFairer(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 8) int days,
            @ForAll @IntRange(min = 2, max = 8) int deputies) {
        Random random = new Random(seed);
        Set<List<Object>> away = new HashSet<>();
        RosterStation station = new RosterStation("S1", dates(days), deputies(deputies, days, away, random));

        Roster roster = new RosterPlanner(1, 2).plan(List.of(station), Map.of());

        Map<String, Integer> counts = counts(roster);
        for (Roster.PlannedDay day : roster.days()) {
            for (String one : day.deputyCodes()) {
                for (RosterDeputy other : station.deputies()) {
                    if (!day.deputyCodes().contains(other.code()) && !other.isAbsentOn(day.day())) {
                        assertThat(counts.get(one) - counts.getOrDefault(other.code(), 0))
                                .as(one + " could hand " + day.day() + " to " + other.code())
                                .isLessThan(2);
                    }
                }
            }
        }
    }

    @Example
    void aDayIsHandedOnThroughAThird() {
        // A has the second and the third day, B the first. C can come on the first alone: A hands to B, and B to C.
        RosterDeputy a = new RosterDeputy("A", "A", List.of(absence(FIRST)), 0);
        RosterDeputy b = new RosterDeputy(
                "B", "B", List.of(new RosterDeputy.Absence(FIRST.plusWeeks(2), FIRST.plusWeeks(2))), 0);
        RosterDeputy c = new RosterDeputy(
                "C", "C", List.of(new RosterDeputy.Absence(FIRST.plusWeeks(1), FIRST.plusWeeks(2))), 0);
        Roster roster =
                new RosterPlanner(1, 1).plan(List.of(new RosterStation("S1", dates(3), List.of(a, b, c))), Map.of());

        assertThat(counts(roster)).containsOnly(Map.entry("A", 1), Map.entry("B", 1), Map.entry("C", 1));
    }

    @Example
    void whatSomebodyDidBeforeCounts() {
        RosterDeputy busy = new RosterDeputy("A", "A", List.of(), 2);
        RosterDeputy idle = new RosterDeputy("B", "B", List.of(), 0);
        Roster roster = new RosterPlanner(2, 1)
                .plan(
                        List.of(new RosterStation("S1", dates(2), List.of(busy, idle))),
                        Map.of("A", Set.of(FIRST.minusWeeks(1), FIRST.minusWeeks(2))));

        assertThat(counts(roster)).containsOnly(Map.entry("B", 2));
    }

    @Example
    void twoMandatesOfOnePersonAreAtOnePlace() {
        RosterDeputy district = new RosterDeputy("D1", "P1", List.of(), 0);
        RosterDeputy city = new RosterDeputy("D2", "P1", List.of(), 0);
        Roster roster = new RosterPlanner(1, 1)
                .plan(
                        List.of(
                                new RosterStation("S1", dates(1), List.of(district)),
                                new RosterStation("S2", dates(1), List.of(city))),
                        Map.of());

        assertThat(roster.days()).extracting(Roster.PlannedDay::deputyCodes).containsExactly(List.of("D1"), List.of());
        assertThat(roster.gaps()).containsExactly(new RosterGap("S2", null, FIRST, 0, GapReason.NOBODY_FREE));
    }

    @Example
    void threeThousandStationsWithSixtyThousandDeputies() {
        List<RosterStation> stations = IntStream.range(0, 3000)
                .mapToObj(number -> new RosterStation(
                        "S%04d".formatted(number),
                        dates(12),
                        IntStream.range(0, 20)
                                .mapToObj(who -> new RosterDeputy(
                                        "D" + number + "-" + who, "D" + number + "-" + who, List.of(), 0))
                                .toList()))
                .toList();

        Roster roster = Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> new RosterPlanner(2, 2).plan(stations, Map.of()));

        assertThat(roster.days()).hasSize(36_000);
        assertThat(roster.attendances()).isEqualTo(120_000);
        assertThat(roster.gaps()).isEmpty();
    }

    private static RosterStation station(int days, int deputies) {
        return new RosterStation(
                "S1",
                dates(days),
                IntStream.range(0, deputies)
                        .mapToObj(who -> new RosterDeputy("D%02d".formatted(who), "D%02d".formatted(who), List.of(), 0))
                        .toList());
    }

    /** Each is away on every third day or so. */
    private static List<RosterDeputy> deputies(int people, int days, Set<List<Object>> away, Random random) {
        return IntStream.range(0, people)
                .mapToObj("D%02d"::formatted)
                .map(code -> {
                    List<LocalDate> absent = dates(days).stream()
                            .filter(day -> random.nextInt(3) == 0)
                            .toList();
                    absent.forEach(day -> away.add(List.of(code, day)));
                    return new RosterDeputy(
                            code,
                            code,
                            absent.stream().map(RosterProperties::absence).toList(),
                            0);
                })
                .toList();
    }

    private static RosterDeputy.Absence absence(LocalDate day) {
        return new RosterDeputy.Absence(day, day);
    }

    private static List<LocalDate> dates(int days) {
        return IntStream.range(0, days).mapToObj(FIRST::plusWeeks).toList();
    }

    private static Map<String, Integer> counts(Roster roster) {
        Map<String, Integer> counts = new HashMap<>();
        roster.days().forEach(day -> day.deputyCodes().forEach(code -> counts.merge(code, 1, Integer::sum)));
        return counts;
    }
}
