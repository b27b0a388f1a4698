package org.lianluo.suggestion.opinion.voice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.calendar.TimeLimit;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.suggestion.opinion.OpinionStatus;

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
        Retention retention = Retention.after(end, TimeLimit.parse(limit));

        assertThat(retention.until()).isEqualTo(until);
        assertThat(retention.rule())
                .isEqualTo("opinion.submitter-retention " + limit + ": " + end + " + " + limit + " = " + until
                        + " (个人信息保护法 §19, §47)");
    }

    @Test
    void isThreeYearsWhereNobodyDecidedAnything() {
        assertThat(PolicyKey.OPINION_SUBMITTER_RETENTION.fallback()).hasToString("36mo");
    }

    @Test
    void isCountedInMonthsOrDaysOnly() {
        PolicyKey retention = PolicyKey.OPINION_SUBMITTER_RETENTION;
        assertThat(retention.accepts("6mo")).isTrue();
        assertThat(retention.accepts("180d")).isTrue();
        assertThat(retention.accepts("180wd")).isFalse();
        assertThat(PolicyKey.OPINION_TRIAGE.accepts("3wd")).isTrue();
    }

    @Test
    void beginsWhereNobodyHasToGoOn() {
        assertThat(Arrays.stream(OpinionStatus.values()).filter(OpinionStatus::isEnd))
                .containsExactlyInAnyOrder(
                        OpinionStatus.CLOSED,
                        OpinionStatus.REFERRED_OUT,
                        OpinionStatus.REJECTED,
                        OpinionStatus.SET_ASIDE,
                        OpinionStatus.WITHDRAWN);
    }
}
