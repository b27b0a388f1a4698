package org.lianluo.shared.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;

class RetentionTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 36mo, 2029-11-20",
        // The month has no such day: its last one (民法典 §202).
        "2026-11-30, 3mo,  2027-02-28",
        // A Saturday, which a day by which somebody has to act would not end on.
        "2026-11-20, 1d,   2026-11-21",
        "2026-11-20, 90d,  2027-02-18",
    })
    void lastsAsLongAsThePolicySaysFromTheDayOfTheEnd(LocalDate end, String limit, LocalDate until) {
        Retention retention = Retention.after(end, PolicyKey.OPINION_SUBMITTER_RETENTION, TimeLimit.parse(limit));

        assertThat(retention.until()).isEqualTo(until);
        assertThat(retention.rule())
                .isEqualTo("opinion.submitter-retention " + limit + ": " + end + " + " + limit + " = " + until
                        + " (个人信息保护法 §19, §47)");
    }

    @Test
    void isOverOnTheDayAfterTheLast() {
        LocalDate until = LocalDate.parse("2029-11-20");
        Retention retention = new Retention(until, "rule");

        assertThat(retention.isOver(until)).isFalse();
        assertThat(retention.isOver(until.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = PolicyKey.class,
            names = {"OPINION_SUBMITTER_RETENTION", "PERSON_CONTACT_RETENTION"})
    void isThreeYearsWhereNobodyDecidedAnythingAndInNaturalTimeOnly(PolicyKey retention) {
        assertThat(retention.form().fallback()).isEqualTo("36mo");
        assertThat(retention.form().accepts("6mo")).isTrue();
        assertThat(retention.form().accepts("180d")).isTrue();
        assertThat(retention.form().accepts("180wd")).isFalse();
    }
}
