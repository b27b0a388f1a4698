package org.lianluo.station.standard.star;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.station.standard.StationStandard;
import org.lianluo.station.standard.StationStandardTest;
import org.lianluo.station.station.StationSamples;

class StarRatingTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-20");

    /** Written apart from the table that it tests. */
    private static final Map<StarStatus, Set<StarAction>> ALLOWED = Map.of(
            StarStatus.APPLIED, Set.of(StarAction.REVIEW, StarAction.REFUSE, StarAction.WITHDRAW),
            StarStatus.REVIEWED, Set.of(StarAction.REVIEW, StarAction.AWARD, StarAction.REFUSE),
            StarStatus.AWARDED, Set.of(StarAction.RECHECK, StarAction.REPLACE),
            StarStatus.REFUSED, Set.of(),
            StarStatus.WITHDRAWN, Set.of(),
            StarStatus.LOST, Set.of(),
            StarStatus.REPLACED, Set.of());

    private final StationStandard standard = StationStandardTest.ofTwoItems();

    static Stream<Arguments> allPairs() {
        return Arrays.stream(StarStatus.values())
                .flatMap(status -> Arrays.stream(StarAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void happensFromItsStatesAlone(StarStatus status, StarAction action) {
        StarRating rating = in(status);
        int told = rating.told().size();

        if (ALLOWED.get(status).contains(action)) {
            take(action, rating);
            assertThat(rating.told()).hasSize(told + 1);
        } else {
            assertThatThrownBy(() -> take(action, rating)).hasMessageContaining("illegal-transition");
            assertThat(rating.facts().status()).isEqualTo(status);
            assertThat(rating.told()).hasSize(told);
        }
    }

    @Test
    void theStarsFollowFromThePointsAndAreNoMoreThanAppliedFor() {
        StarRating rating = applied(2);

        rating.review(standard, TODAY, parts(50, 50), "officer", AT);

        assertThat(rating.facts().points()).isEqualTo(100);
        assertThat(rating.facts().stars()).isEqualTo(2);
    }

    @Test
    void aYearlyReviewLetsThemFallAndNeverRise() {
        StarRating rating = in(StarStatus.AWARDED);
        assertThat(rating.facts().stars()).isEqualTo(2);
        assertThat(rating.isDue(TODAY.plusYears(1))).isTrue();
        assertThat(rating.isDue(TODAY.plusYears(1).minusDays(1))).isFalse();

        rating.recheck(standard, TODAY, parts(50, 50), "officer", AT);
        assertThat(rating.facts().stars()).isEqualTo(2);
        rating.recheck(standard, TODAY, parts(30, 30), "officer", AT);
        assertThat(rating.facts().stars()).isEqualTo(1);
        assertThat(rating.facts().status()).isEqualTo(StarStatus.AWARDED);
        rating.recheck(standard, TODAY, parts(30, 29), "officer", AT);

        assertThat(rating.facts().status()).isEqualTo(StarStatus.LOST);
        assertThat(rating.facts().recheckDue()).isNull();
        assertThat(rating.added()).hasSize(4);
    }

    @Test
    void eachItemHasPointsOnceAndNoMoreThanItIsWorth() {
        for (List<StarPart> wrong : List.of(
                List.of(new StarPart("ITEM0", 10, null)),
                List.of(new StarPart("ITEM0", 10, null), new StarPart("ITEM0", 10, null)),
                List.of(new StarPart("ITEM0", 51, null), new StarPart("ITEM1", 10, null)),
                List.of(new StarPart("ITEM0", 10, null), new StarPart("ITEM9", 10, null)))) {
            StarRating rating = applied(2);

            assertThatThrownBy(() -> rating.review(standard, TODAY, wrong, "officer", AT))
                    .hasMessageContaining("star-rating-parts-incomplete");
            assertThat(rating.facts().status()).isEqualTo(StarStatus.APPLIED);
            assertThat(rating.added()).isEmpty();
        }
    }

    @Test
    void withoutAStarThereIsNoPlaque() {
        StarRating rating = applied(2);
        rating.review(standard, TODAY, parts(10, 10), "officer", AT);

        assertThatThrownBy(() -> take(StarAction.AWARD, rating)).hasMessageContaining("star-rating-without-star");
    }

    @Test
    void noDayIsAhead() {
        assertThatThrownBy(() -> applied(2).review(standard, TODAY.plusDays(1), parts(50, 50), "officer", AT))
                .hasMessageContaining("station-check-ahead");
        assertThatThrownBy(() -> in(StarStatus.REVIEWED).award("1", TODAY.plusDays(1), "officer", AT))
                .hasMessageContaining("station-check-ahead");
    }

    private StarRating applied(int stars) {
        return new StarRating(StationSamples.open(), standard, stars, "接待186人次。", "head", AT);
    }

    private StarRating in(StarStatus status) {
        StarRating rating = applied(2);
        switch (status) {
            case APPLIED -> {}
            case REVIEWED -> take(StarAction.REVIEW, rating);
            case AWARDED -> {
                take(StarAction.REVIEW, rating);
                take(StarAction.AWARD, rating);
            }
            case REFUSED -> take(StarAction.REFUSE, rating);
            case WITHDRAWN -> take(StarAction.WITHDRAW, rating);
            case LOST -> {
                take(StarAction.REVIEW, rating);
                take(StarAction.AWARD, rating);
                rating.recheck(standard, TODAY, parts(0, 0), "officer", AT);
            }
            case REPLACED -> {
                take(StarAction.REVIEW, rating);
                take(StarAction.AWARD, rating);
                take(StarAction.REPLACE, rating);
            }
        }
        return rating;
    }

    private void take(StarAction action, StarRating rating) {
        switch (action) {
            case REVIEW -> rating.review(standard, TODAY, parts(40, 45), "officer", AT);
            case AWARD -> rating.award("2026-017", TODAY, "officer", AT);
            case REFUSE -> rating.refuse("记录不完整。", "officer", AT);
            case WITHDRAW -> rating.withdraw("head", AT);
            case RECHECK -> rating.recheck(standard, TODAY, parts(40, 45), "officer", AT);
            case REPLACE -> rating.replace("officer", AT);
        }
    }

    private static List<StarPart> parts(int first, int second) {
        return List.of(new StarPart("ITEM0", first, null), new StarPart("ITEM1", second, "说明"));
    }
}
