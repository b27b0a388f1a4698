package org.lianluo.handling.supervision.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.casework.choice.AlertStep;

/** A case of 1 September that is due on 31 October 2026. */
class AlertLadderTest {

    private static final LocalDate BEGAN = LocalDate.parse("2026-09-01");
    private static final LocalDate DUE = LocalDate.parse("2026-10-31");
    private static final AlertLadder COUNTY =
            new AlertLadder(15, 5, AlertStep.FIRST_NOTICE, AlertStep.OVERDUE, 5, 15, false);

    @ParameterizedTest
    @CsvSource({
        "2026-10-15, , , GREEN, 2026-10-16",
        "2026-10-16, FIRST_NOTICE, UNIT, YELLOW, 2026-10-26",
        "2026-10-25, FIRST_NOTICE, UNIT, YELLOW, 2026-10-26",
        "2026-10-26, SECOND_NOTICE, UNIT, YELLOW, 2026-10-31",
        "2026-10-31, DUE_TODAY, UNIT, YELLOW, 2026-11-01",
        "2026-11-01, OVERDUE, UNIT_LEADER, RED, 2026-11-02",
        "2026-11-04, OVERDUE, UNIT_LEADER, RED, 2026-11-05",
        "2026-11-05, OVERDUE, GOVERNMENT_OFFICE, RED, 2026-11-06",
        "2026-11-14, OVERDUE, GOVERNMENT_OFFICE, RED, 2026-11-15",
        "2026-11-15, OVERDUE, DIRECTOR_MEETING, RED, 2026-11-16"
    })
    void eachDayHasItsStepItsLevelItsLightAndTheNextDay(
            LocalDate today, AlertStep step, AlertLevel level, AlertColour colour, LocalDate next) {
        var alert = COUNTY.alert(new AlertClock(BEGAN, DUE, null), WaitsFor.UNIT, today);

        assertThat(alert.map(Alert::step).orElse(null)).isEqualTo(step);
        assertThat(alert.map(Alert::level).orElse(null)).isEqualTo(level);
        assertThat(COUNTY.colour(DUE, today)).isEqualTo(colour);
        assertThat(COUNTY.next(DUE, today)).isEqualTo(next);
    }

    @Test
    void afterAWeekOfStandstillThereIsOneAlertWithTheDaysMissed() {
        LocalDate told = LocalDate.parse("2026-11-03");

        assertThat(COUNTY.alert(new AlertClock(BEGAN, DUE, told), WaitsFor.UNIT, LocalDate.parse("2026-11-11")))
                .contains(new Alert(AlertStep.OVERDUE, AlertLevel.GOVERNMENT_OFFICE, 11, 7));
        assertThat(COUNTY.alert(new AlertClock(BEGAN, DUE, null), WaitsFor.UNIT, LocalDate.parse("2026-11-04")))
                .contains(new Alert(AlertStep.OVERDUE, AlertLevel.UNIT_LEADER, 4, 3));
        assertThat(COUNTY.alert(new AlertClock(BEGAN, DUE, null), WaitsFor.UNIT, LocalDate.parse("2026-10-18")))
                .contains(new Alert(AlertStep.FIRST_NOTICE, AlertLevel.UNIT, 0, 2));
    }

    @Test
    void whoGotACaseThatIsDueSoonNeedsNoNoticeOnThatDay() {
        LocalDate late = LocalDate.parse("2026-10-26");

        assertThat(COUNTY.alert(new AlertClock(late, DUE, null), WaitsFor.UNIT, late))
                .isEmpty();
        assertThat(COUNTY.alert(new AlertClock(late.minusDays(1), DUE, null), WaitsFor.UNIT, late))
                .isPresent();
        assertThat(COUNTY.alert(new AlertClock(late, DUE, null), WaitsFor.UNIT, DUE))
                .isPresent();
    }

    @Test
    void inATownshipThePresidiumStandsInThePlaceOfTheDirectorMeeting() {
        AlertLadder township = new AlertLadder(15, 5, AlertStep.FIRST_NOTICE, AlertStep.OVERDUE, 5, 15, true);

        assertThat(township.alert(new AlertClock(BEGAN, DUE, null), WaitsFor.UNIT, DUE.plusDays(15)))
                .map(Alert::level)
                .contains(AlertLevel.PRESIDIUM);
        assertThat(AlertLevel.PRESIDIUM.toRoles())
                .containsExactly("HANDLER_LEADER", "INTAKE_OFFICER", "GOV_OFFICE", "PRESIDIUM");
    }

    @Test
    void whatNobodyAssignedIsTheOfficesOwn() {
        for (int overdue : List.of(-5, 0, 1, 14)) {
            assertThat(COUNTY.alert(new AlertClock(BEGAN, DUE, null), WaitsFor.OFFICE, DUE.plusDays(overdue)))
                    .map(Alert::level)
                    .contains(AlertLevel.INTAKE_OFFICE);
        }
        assertThat(COUNTY.alert(new AlertClock(BEGAN, DUE, null), WaitsFor.OFFICE, DUE.plusDays(15)))
                .map(Alert::level)
                .contains(AlertLevel.DIRECTOR_MEETING);
    }
}
