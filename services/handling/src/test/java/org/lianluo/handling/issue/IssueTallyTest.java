package org.lianluo.handling.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rates as published lists have them. */
class IssueTallyTest {

    @ParameterizedTest
    @CsvSource({"171,130,76.0", "93,86,92.5", "37,22,59.5", "88,83,94.3", "3,2,66.7", "8,1,12.5", "1,1,100.0", "5,0,0.0"
    })
    void theRateIsPutRightByListed(int listed, int done, String rate) {
        IssueTally tally = IssueTally.of(List.of(
                new IssueTally.Group(null, ItemStatus.VERIFIED, true, done / 2),
                new IssueTally.Group(null, ItemStatus.RECTIFIED, true, done - done / 2),
                new IssueTally.Group(null, ItemStatus.RECTIFYING, null, listed - done)));

        assertThat(tally.listed()).isEqualTo(listed);
        assertThat(tally.rate()).isEqualByComparingTo(rate);
        assertThat(tally.inTimeRate()).isEqualByComparingTo(rate);
    }

    @Test
    void inTimeStandsApart() {
        IssueTally tally = IssueTally.of(List.of(
                new IssueTally.Group(null, ItemStatus.VERIFIED, true, 130),
                new IssueTally.Group(null, ItemStatus.RECTIFIED, false, 30),
                new IssueTally.Group(null, ItemStatus.LISTED, null, 11)));

        assertThat(tally.rate()).isEqualByComparingTo("93.6");
        assertThat(tally.inTimeRate()).isEqualByComparingTo("76.0");
        assertThat(tally.byStatus()).containsEntry(ItemStatus.LISTED, 11);
    }

    @Test
    void whatIsContinuedIsNotPutRightThoughItsResultCameInTime() {
        IssueTally tally = IssueTally.of(List.of(
                new IssueTally.Group(null, ItemStatus.CONTINUING, true, 3),
                new IssueTally.Group(null, ItemStatus.RECTIFYING, true, 1)));

        assertThat(tally.done()).isZero();
        assertThat(tally.inTime()).isZero();
    }

    @Test
    void twentySevenClassesAddUp() {
        List<IssueTally.Group> groups = new ArrayList<>();
        for (int i = 0; i < 27; i++) {
            String code = "类%02d".formatted(i);
            groups.add(new IssueTally.Group(code, ItemStatus.VERIFIED, true, i == 0 ? 5 : 3));
            if (i < 5) {
                groups.add(new IssueTally.Group(code, ItemStatus.CONTINUING, false, 1));
            }
        }

        IssueTally total = IssueTally.of(groups);

        assertThat(IssueTally.byClass(groups)).hasSize(27);
        assertThat(total.listed()).isEqualTo(88);
        assertThat(total.done()).isEqualTo(83);
        assertThat(total.rate()).isEqualByComparingTo("94.3");
        assertThat(IssueTally.byClass(groups).values().stream()
                        .mapToInt(IssueTally::listed)
                        .sum())
                .isEqualTo(88);
    }

    @Test
    void nothingListedHasNoRate() {
        assertThat(IssueTally.of(List.of()).rate()).isNull();
    }
}
