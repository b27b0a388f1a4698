package org.lianluo.station.reception.attention;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.station.reception.attention.DeputyAttendance.MissedDay;

/** Who is found, and when it is over; today is 15 November 2026. */
class AttentionRuleTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);
    private static final Instant NOW = Instant.parse("2026-11-15T02:00:00Z");
    private static final Window THREE_MONTHS = new Window(TimeLimit.parse("3mo"), TODAY);
    private static final Window SIX_MONTHS = new Window(TimeLimit.parse("6mo"), TODAY);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // started, used, idle
                "2020-01-01, 2026-08-15, false",
                "2020-01-01, 2026-08-14, true",
                "2020-01-01, -, true",
                "2026-08-15, -, false",
                "2026-08-14, -, true",
                // Moved or opened anew since it was used.
                "2026-09-01, 2026-03-01, false",
                "2026-03-01, 2026-09-01, false",
            })
    void aStationIsIdleAfterItsWholeTime(LocalDate started, LocalDate used, boolean idle) {
        assertThat(new StationUse("410402-S001", started, used).isIdle(THREE_MONTHS))
                .isEqualTo(idle);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                // in office since, seen, missed, away
                "2020-01-01, -, 2026-09-15, true",
                "2020-01-01, 2026-05-14, 2026-09-15, true",
                "2020-01-01, 2026-05-15, 2026-09-15, false",
                "2020-01-01, -, 2026-05-15, true",
                // No day was held in the window for which they were down.
                "2020-01-01, -, 2026-05-14, false",
                "2020-01-01, -, -, false",
                // Elected or resumed not long enough ago.
                "2026-05-15, -, 2026-09-15, false",
                "2026-05-14, -, 2026-09-15, true",
                // With leave.
                "2020-01-01, -, 2026-09-15 leave, false",
                "2020-01-01, -, 2026-07-15 leave;2026-09-15, true",
                "2020-01-01, -, 2026-05-01;2026-09-15 leave, false",
            })
    void aDeputyStaysAwayWhoMissedADayWithoutLeaveAndCameToNone(
            LocalDate since, LocalDate seen, String missed, boolean away) {
        assertThat(person(since, seen, missed).staysAway(SIX_MONTHS)).isEqualTo(away);
    }

    @Test
    void whatWasFoundSaysSinceWhenAndByWhichRule() {
        AttentionFinding station = AttentionFinding.of("410402", use("2020-01-01", "2026-05-20"), THREE_MONTHS, NOW);
        AttentionFinding deputy = AttentionFinding.of(
                "410402",
                person(day("2020-01-01"), day("2026-03-01"), "2026-04-01;2026-07-15 leave;2026-08-15;2026-09-15"),
                SIX_MONTHS,
                NOW);

        assertThat(station.since()).isEqualTo("2026-05-20");
        assertThat(station.lastSeenOn()).isEqualTo("2026-05-20");
        assertThat(station.kind().zh(station.limit())).startsWith("3个月以上没有使用");
        assertThat(station.kind().en(station.limit())).contains("more than 3 months");
        assertThat(FindingKind.IDLE_STATION.en(TimeLimit.parse("1mo"))).contains("1 month:");
        assertThat(FindingKind.ABSENT_DEPUTY.zh(TimeLimit.parse("90d"))).startsWith("90天以上没有进站");
        assertThat(deputy.since()).isEqualTo("2026-08-15");
        assertThat(deputy.lastSeenOn()).isEqualTo("2026-03-01");
        assertThat(deputy.daysMissed()).isEqualTo(2);
        assertThat(deputy.daysExcused()).isOne();
    }

    @Test
    void aStationIsOverOnceItIsUsedOrNoLongerThatStation() {
        AttentionFinding found = AttentionFinding.of("410402", use("2020-01-01", "2026-05-20"), THREE_MONTHS, NOW);

        assertThat(found.endBy(use("2020-01-01", "2026-05-20"))).isEmpty();
        assertThat(found.endBy(use("2020-01-01", "2026-11-15"))).contains(FindingEnd.SEEN);
        assertThat(found.endBy(use("2026-11-14", "2026-05-20"))).contains(FindingEnd.NO_LONGER_APPLIES);
        assertThat(found.endBy((StationUse) null)).contains(FindingEnd.NO_LONGER_APPLIES);
    }

    @Test
    void aDeputyIsOverOnceTheyCameByAnyMandateOrNothingIsLeftAgainstThem() {
        LocalDate since = day("2020-01-01");
        AttentionFinding found =
                AttentionFinding.of("410402", person(since, day("2026-03-01"), "2026-08-15"), SIX_MONTHS, NOW);

        assertThat(found.endBy(person(since, day("2026-03-01"), "2026-08-15;2026-11-10")))
                .isEmpty();
        assertThat(found.endBy(person(since, day("2026-11-10"), "2026-08-15"))).contains(FindingEnd.SEEN);
        assertThat(found.endBy(person(since, day("2026-03-01"), "2026-08-15 leave")))
                .contains(FindingEnd.NO_LONGER_APPLIES);
        assertThat(found.endBy(person(day("2026-11-01"), day("2026-03-01"), "2026-08-15")))
                .contains(FindingEnd.NO_LONGER_APPLIES);
        assertThat(found.endBy((DeputyAttendance) null)).contains(FindingEnd.NO_LONGER_APPLIES);
    }

    private static StationUse use(String started, String used) {
        return new StationUse("410402-S001", day(started), day(used));
    }

    private static DeputyAttendance person(LocalDate since, LocalDate seen, String missed) {
        List<MissedDay> days = missed == null
                ? List.of()
                : Arrays.stream(missed.split(";"))
                        .map(one -> new MissedDay(day(one.substring(0, 10)), one.endsWith(" leave")))
                        .toList();
        return new DeputyAttendance("P410402-0001", List.of("D410402-0001", "D410400-0007"), since, seen, days);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
