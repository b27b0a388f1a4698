package org.lianluo.survey.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.station.StationRecordedV1;
import org.lianluo.shared.events.survey.rating.RatingGivenV1;
import org.lianluo.shared.events.survey.rating.RatingLinkIssuedV1;
import org.lianluo.shared.events.survey.rating.RatingLinkRevokedV1;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.survey.feedback.Grade;

/** Links and piles, without a database. */
class RatingLinkTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate LAST = LocalDate.parse("2026-12-23");
    private static final RatedStation STATION = new RatedStation(new StationRecordedV1(
            UUID.randomUUID(), "410402-S001", "曙光街道联络站", "STATION", "410402", "ACTIVE", null, null, null));

    @Test
    void aLinkIsGoodUntilTheEndOfItsLastDay() {
        RatingLink link = link(null, LinkToken.next());

        assertThat(link.statusOn(LAST)).isEqualTo(LinkStatus.ISSUED);
        assertThat(link.statusOn(LAST.plusDays(1))).isEqualTo(LinkStatus.EXPIRED);
        assertThat(link.told())
                .containsExactly(new RatingLinkIssuedV1(
                        link.getId(), "410402", "410402-S001", "STATION", LocalDate.parse("2026-11-23"), LAST));
    }

    @Test
    void theTokenIsNotKeptAndNoTwoAreTheSame() {
        LinkToken token = LinkToken.next();

        assertThat(token.value())
                .matches("[A-Za-z0-9_-]{22}")
                .isNotEqualTo(LinkToken.next().value());
        assertThat(token.hash()).matches("[0-9a-f]{64}").isEqualTo(new LinkToken(token.value()).hash());
        assertThat(new LinkToken("").hash()).matches("[0-9a-f]{64}");
        assertThat(new LinkToken("评价\u0000".repeat(5000)).hash()).matches("[0-9a-f]{64}");
    }

    @Test
    void aRevokedLinkStaysRevokedAndIsRevokedOnce() {
        RatingLink link = link(UUID.randomUUID(), LinkToken.next());

        link.revoke("clerk", AT);

        assertThat(link.statusOn(LAST)).isEqualTo(LinkStatus.REVOKED);
        assertThat(link.told().get(1))
                .isEqualTo(new RatingLinkRevokedV1(
                        link.getId(), "410402", "410402-S001", "ANSWER", LocalDate.parse("2026-11-23")));
        assertThatThrownBy(() -> link.revoke("clerk", AT))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("illegal-transition");
    }

    @Test
    void anExpiredLinkIsNotRevoked() {
        RatingLink link = link(null, LinkToken.next());

        assertThatThrownBy(() -> link.revoke("clerk", Instant.parse("2026-12-23T16:00:00Z")))
                .hasMessageContaining("illegal-transition");
        assertThat(link.told()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "STATION,SATISFIED,,,true",
        "STATION,,,,false",
        "STATION,SATISFIED,SATISFIED,,false",
        "STATION,,SATISFIED,SATISFIED,false",
        "ANSWER,,SATISFIED,DISSATISFIED,true",
        "ANSWER,,SATISFIED,,false",
        "ANSWER,,,SATISFIED,false",
        "ANSWER,SATISFIED,SATISFIED,SATISFIED,false",
        "ANSWER,,,,false"
    })
    void eachKindHasItsGrades(RatingSubject kind, Grade grade, Grade attitude, Grade result, boolean fits) {
        GivenRating rating = new GivenRating(grade, attitude, result);

        if (fits) {
            rating.require(kind);
        } else {
            assertThatThrownBy(() -> rating.require(kind)).hasMessageContaining("wrong-grades");
        }
    }

    /** Whatever the order in which they came, what is told is the same. */
    @Test
    void theOrderOfAPileIsNotToldOn() {
        List<GivenRating> ratings = new ArrayList<>(Stream.of(Grade.values())
                .flatMap(attitude -> Stream.of(Grade.values()).map(result -> new GivenRating(null, attitude, result)))
                .toList());
        List<Object> first = told(ratings);

        for (int seed = 0; seed < 50; seed++) {
            Collections.shuffle(ratings, new Random(seed));
            assertThat(told(ratings)).isEqualTo(first);
        }
    }

    @Test
    void aPileBelowFiveIsNotTold() {
        RatingPile pile = pile();

        assertThatThrownBy(
                        () -> pile.tellAll(Collections.nCopies(4, new GivenRating(Grade.SATISFIED, null, null)), LAST))
                .isInstanceOf(IllegalStateException.class);
        assertThat(pile.told()).isEmpty();
    }

    private static List<Object> told(List<GivenRating> ratings) {
        RatingPile pile = pile();
        pile.tellAll(ratings, LAST);
        return pile.told().stream().map(RatingLinkTest::grades).toList();
    }

    private static Object grades(IntegrationEvent event) {
        RatingGivenV1 given = (RatingGivenV1) event;
        return List.of(given.attitude(), given.result(), given.day());
    }

    private static RatingPile pile() {
        return new RatingPile(UUID.randomUUID(), "410402", "410402-S001", RatingSubject.ANSWER, AT);
    }

    private static RatingLink link(UUID opinion, LinkToken token) {
        DueDate valid = DueDate.of(
                PolicyKey.RATING_LINK_VALID,
                LocalDate.parse("2026-11-23"),
                new Deadline(LAST, "rating-link.valid 30d", false));
        return new RatingLink(UUID.randomUUID(), STATION, opinion, token, valid, "clerk", AT);
    }
}
