package org.lianluo.handling.assignment.talk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.problem.ProblemException;

/** On which days a unit may have talked with a deputy. */
class TalkTest {

    private static final LocalDate ASSIGNED = LocalDate.of(2026, 11, 23);
    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    @ParameterizedTest
    @CsvSource({"2026-06-01, 2026-10-24", "2026-11-20, 2026-11-20", "2026-06-01, 2026-12-01"})
    void isTakenFromThirtyDaysBeforeTheAssignmentOrFromRegistrationOn(LocalDate registered, LocalDate on) {
        assertThatCode(() -> on(on).mustBePlausible(registered, ASSIGNED, TODAY))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2026-10-23, contact-too-early",
        "2026-11-20, 2026-11-19, contact-too-early",
        "2026-06-01, 2026-12-02, contact-in-future"
    })
    void isRefusedBeforeAndOnADayToCome(LocalDate registered, LocalDate on, String code) {
        assertThatThrownBy(() -> on(on).mustBePlausible(registered, ASSIGNED, TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refusal -> assertThat(refusal.code().code()).isEqualTo(code));
    }

    private static Talk on(LocalDate day) {
        return new Talk(ContactKind.PHONE, "D410402-0001", day, "电话沟通", null, null);
    }
}
