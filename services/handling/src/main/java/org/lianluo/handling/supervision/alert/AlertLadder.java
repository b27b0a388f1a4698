package org.lianluo.handling.supervision.alert;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.lianluo.shared.casework.choice.AlertStep;

/**
 * When alerts are given and how far up they go, as a place decides: two notices before the due date, one on it, one on each day
 * after it; overdue, first the head of the unit, then the government office, then the director meeting or presidium are told.
 *
 * @param first days before the due date of the first notice
 * @param second days before it of the second
 * @param yellow from which step on a case is yellow
 * @param red from which step on it is red
 * @param office days overdue after which the government office is told
 * @param top days overdue after which the director meeting is told
 * @param township whether the presidium stands in its place (代表法 2025 §52)
 */
record AlertLadder(int first, int second, AlertStep yellow, AlertStep red, int office, int top, boolean township) {

    /** What is to be told today; nothing where that was told, or no step is reached. */
    Optional<Alert> alert(AlertClock clock, WaitsFor waitsFor, LocalDate today) {
        AlertStep step = step(clock.due(), today);
        if (step == null) {
            return Optional.empty();
        }
        LocalDate since = since(step, clock.due());
        boolean tooShort = step.compareTo(AlertStep.DUE_TODAY) < 0 && !since.isAfter(clock.began());
        LocalDate last = clock.toldOn();
        boolean daily = step == AlertStep.OVERDUE;
        boolean told = last != null && !last.isBefore(daily ? today : since);
        if (tooShort || told) {
            return Optional.empty();
        }
        LocalDate expected = daily && last != null && last.isAfter(clock.due()) ? last.plusDays(1) : since;
        int overdue = (int) Math.max(0, ChronoUnit.DAYS.between(clock.due(), today));
        int missed = (int) ChronoUnit.DAYS.between(expected, today);
        return Optional.of(new Alert(step, level(waitsFor, overdue), overdue, missed));
    }

    /** The step that is reached; null before the first. */
    private AlertStep step(LocalDate due, LocalDate today) {
        long left = ChronoUnit.DAYS.between(today, due);
        if (left < 0) {
            return AlertStep.OVERDUE;
        }
        if (left == 0) {
            return AlertStep.DUE_TODAY;
        }
        if (left <= second) {
            return AlertStep.SECOND_NOTICE;
        }
        return left <= first ? AlertStep.FIRST_NOTICE : null;
    }

    /** The day on which a step is reached. */
    private LocalDate since(AlertStep step, LocalDate due) {
        return switch (step) {
            case FIRST_NOTICE -> due.minusDays(first);
            case SECOND_NOTICE -> due.minusDays(second);
            case DUE_TODAY -> due;
            case OVERDUE -> due.plusDays(1);
        };
    }

    private AlertLevel level(WaitsFor waitsFor, int overdue) {
        if (overdue >= top) {
            return township ? AlertLevel.PRESIDIUM : AlertLevel.DIRECTOR_MEETING;
        }
        if (waitsFor == WaitsFor.OFFICE) {
            return AlertLevel.INTAKE_OFFICE;
        }
        if (overdue >= office) {
            return AlertLevel.GOVERNMENT_OFFICE;
        }
        return overdue > 0 ? AlertLevel.UNIT_LEADER : AlertLevel.UNIT;
    }

    /** The light of a case. */
    AlertColour colour(LocalDate due, LocalDate today) {
        AlertStep step = step(due, today);
        if (step == null || (step.compareTo(yellow) < 0 && step.compareTo(red) < 0)) {
            return AlertColour.GREEN;
        }
        return step.compareTo(red) < 0 ? AlertColour.YELLOW : AlertColour.RED;
    }

    /** The next day on which there is something to look at; overdue, that is tomorrow. */
    LocalDate next(LocalDate due, LocalDate today) {
        return Stream.of(due.minusDays(first), due.minusDays(second), due, due.plusDays(1))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo)
                .orElse(today.plusDays(1));
    }
}
