package org.lianluo.handling.supervision.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lianluo.shared.casework.choice.AlertStep;

/** Whatever a place decides, and whenever somebody looks. */
class AlertLadderProperties {

    private static final LocalDate BEGAN = LocalDate.parse("2026-01-01");

    @Property
    void noStepIsToldTwiceTheLightNeverGoesBackAndNoDayOfDelayIsLost(
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second,
            @ForAll AlertStep yellow,
            @ForAll AlertStep red,
            @ForAll @IntRange(min = 1, max = 60) int office,
            @ForAll @IntRange(min = 1, max = 60) int top,
            @ForAll @IntRange(max = 120) int length,
            @ForAll @Size(max = 60) List<@IntRange(max = 9) Integer> pauses) {
        AlertLadder ladder = new AlertLadder(first, second, yellow, red, office, top, false);
        LocalDate due = BEGAN.plusDays(length);
        LocalDate today = BEGAN;
        LocalDate told = null;
        AlertColour colour = AlertColour.GREEN;
        List<AlertStep> notices = new ArrayList<>();
        int level = -1;
        int days = 0;
        for (int pause : pauses) {
            today = today.plusDays(pause);
            Optional<Alert> alert = ladder.alert(new AlertClock(BEGAN, due, told), WaitsFor.UNIT, today);

            AlertColour now = ladder.colour(due, today);
            assertThat(now).isGreaterThanOrEqualTo(colour);
            colour = now;
            assertThat(ladder.next(due, today)).isAfter(today);
            if (alert.isPresent()) {
                Alert one = alert.get();
                assertThat(told).as("twice on a day").isNotEqualTo(today);
                told = today;
                assertThat(one.missedDays()).isNotNegative();
                assertThat(one.level().ordinal()).isGreaterThanOrEqualTo(level);
                level = one.level().ordinal();
                if (one.step() == AlertStep.OVERDUE) {
                    days += 1 + one.missedDays();
                    assertThat(one.daysOverdue()).isEqualTo(days);
                } else {
                    assertThat(notices).doesNotContain(one.step());
                    notices.add(one.step());
                }
            } else {
                assertThat(today.isAfter(due) && !today.equals(told))
                        .as("silent on an overdue day")
                        .isFalse();
            }
        }
    }

    /** Whoever looks on each day that is named as the next misses nothing. */
    @Property
    void lookingOnTheNamedDaysIsEnough(
            @ForAll @IntRange(min = 1, max = 60) int first,
            @ForAll @IntRange(min = 1, max = 60) int second,
            @ForAll @IntRange(min = 1, max = 120) int length) {
        AlertLadder ladder = new AlertLadder(first, second, AlertStep.DUE_TODAY, AlertStep.OVERDUE, 5, 15, false);
        LocalDate due = BEGAN.plusDays(length);

        assertThat(told(ladder, due, false)).isEqualTo(told(ladder, due, true));
    }

    private static List<String> told(AlertLadder ladder, LocalDate due, boolean daily) {
        List<String> all = new ArrayList<>();
        LocalDate told = null;
        LocalDate today = BEGAN;
        while (!today.isAfter(due.plusDays(20))) {
            Optional<Alert> alert = ladder.alert(new AlertClock(BEGAN, due, told), WaitsFor.UNIT, today);
            if (alert.isPresent()) {
                all.add(today + " " + alert.get());
                told = today;
            }
            today = daily ? today.plusDays(1) : ladder.next(due, today);
        }
        return all;
    }
}
