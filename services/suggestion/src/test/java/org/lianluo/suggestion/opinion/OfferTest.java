package org.lianluo.suggestion.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.opinion.OpinionFixture.ENDING;
import static org.lianluo.suggestion.opinion.OpinionFixture.by;
import static org.lianluo.suggestion.opinion.OpinionFixture.contentOf;
import static org.lianluo.suggestion.opinion.OpinionFixture.in;
import static org.lianluo.suggestion.opinion.OpinionFixture.received;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.events.suggestion.station.OpinionClaimedV1;
import org.lianluo.shared.events.suggestion.station.OpinionOfferedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

/** An offer moves no state; the first who claims has it. */
class OfferTest {

    private static final LocalDate UNTIL = LocalDate.parse("2026-11-23");

    /** No unit has it, and it has not ended. */
    private static final Set<OpinionStatus> SORTED = EnumSet.of(
            OpinionStatus.RECEIVED,
            OpinionStatus.UNDER_CONVERSION,
            OpinionStatus.CONVERTED,
            OpinionStatus.MERGED,
            OpinionStatus.ANSWERED,
            OpinionStatus.FED_BACK);

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void isOfferedWhileTheStationIsToDecide(OpinionStatus status) {
        Opinion opinion = in(status);
        if (status != OpinionStatus.RECEIVED) {
            refused(opinion, () -> offer(opinion), CommonProblem.ILLEGAL_TRANSITION);
            return;
        }
        var due = opinion.course().dates().triage();

        offer(opinion);

        assertThat(opinion.status()).isEqualTo(OpinionStatus.RECEIVED);
        assertThat(opinion.course().dates().triage()).isEqualTo(due);
        assertThat(opinion.course().offer().until()).isEqualTo(UNTIL);
        OpinionOfferedV1 event = (OpinionOfferedV1) last(opinion);
        assertThat(event.deputyCodes()).containsExactly("D410402-0001", "D410402-0002");
        assertThat(event.until()).isEqualTo(UNTIL);
    }

    @Test
    void isOfferedOnceAtATime() {
        Opinion opinion = offered();

        refused(opinion, () -> offer(opinion), OpinionProblem.OFFERED_ALREADY);
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void nobodyClaimsWhatIsNotOffered(OpinionStatus status) {
        Opinion opinion = in(status);

        refused(opinion, () -> opinion.claim(by("deputy"), "D410402-0001"), OpinionProblem.OFFER_OVER);
    }

    @Test
    void theFirstHasItAsIfTheStationHadAsked() {
        Opinion opinion = offered();

        opinion.claim(by("deputy"), "D410402-0002");

        assertThat(opinion.status()).isEqualTo(OpinionStatus.UNDER_CONVERSION);
        assertThat(opinion.course().deputyCode()).isEqualTo("D410402-0002");
        assertThat(opinion.course().offer().isOpen()).isFalse();
        assertThat(((OpinionClaimedV1) last(opinion)).deputyCode()).isEqualTo("D410402-0002");
        refused(opinion, () -> opinion.claim(by("deputy"), "D410402-0001"), OpinionProblem.OFFER_OVER);
        opinion.decline(by("deputy"), OpinionFixture.DUE);
        assertThat(opinion.status()).isEqualTo(OpinionStatus.RECEIVED);
        assertThat(opinion.course().offer().isOpen()).isFalse();
    }

    @Test
    void anyDecisionEndsTheOffer() {
        Opinion withdrawn = offered();
        withdrawn.withdraw(by("asker"), ENDING);
        Opinion answered = offered();
        answered.answerOnTheSpot(by("head"), "已答复");

        assertThat(withdrawn.course().offer().isOpen()).isFalse();
        assertThat(answered.course().offer().isOpen()).isFalse();
        refused(answered, () -> answered.endOffer(by("clerk"), "BY_STATION"), OpinionProblem.OFFER_OVER);
    }

    @Test
    void whatNobodyClaimedIsOfferedAgain() {
        Opinion opinion = offered();

        opinion.endOffer(by("system"), "EXPIRED");

        assertThat(opinion.status()).isEqualTo(OpinionStatus.RECEIVED);
        assertThat(opinion.course().offer().isOpen()).isFalse();
        offer(opinion);
        assertThat(opinion.course().offer().isOpen()).isTrue();
    }

    @Test
    void theLastDayIsWhole() {
        var offer = offered().course().offer();

        assertThat(offer.isOverOn(UNTIL)).isFalse();
        assertThat(offer.isOverOn(UNTIL.plusDays(1))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void isSortedWhileNoUnitHasItAndItHasNotEnded(OpinionStatus status) {
        Opinion opinion = in(status);
        if (!SORTED.contains(status)) {
            refused(opinion, () -> opinion.sort(by("clerk"), "ROADS"), CommonProblem.ILLEGAL_TRANSITION);
            return;
        }

        opinion.sort(by("clerk"), "ROADS");

        assertThat(opinion.status()).isEqualTo(status);
        assertThat(opinion.intake().voice().categoryCode()).isEqualTo("ROADS");
    }

    @Test
    void whatIsRestoredHasTheDayThatItHadAndIsKeptAsBefore() {
        Opinion opinion = in(OpinionStatus.SET_ASIDE);
        assertThat(opinion.intake().submitter().retainedUntil()).isNotNull();

        opinion.restore(by("clerk"));

        assertThat(opinion.course().dates().triage()).isEqualTo(OpinionFixture.DUE);
        assertThat(opinion.course().setAsideId()).isNull();
        assertThat(opinion.intake().submitter().retainedUntil()).isNull();
    }

    @Test
    void theTimesAreNaturalOnes() {
        for (PolicyKey key : List.of(PolicyKey.OPINION_CLAIM, PolicyKey.OPINION_RESTORATION)) {
            assertThat(key.form().accepts("5d")).isTrue();
            assertThat(key.form().accepts("5wd")).isFalse();
            assertThat(key.form().accepts(key.form().fallback())).isTrue();
        }
    }

    private static Opinion offered() {
        Opinion opinion = received();
        offer(opinion);
        return opinion;
    }

    private static void offer(Opinion opinion) {
        opinion.offer(by("clerk"), List.of("D410402-0001", "D410402-0002"), UNTIL, "opinion.claim 3d");
    }

    private static Object last(Opinion opinion) {
        return opinion.told().get(opinion.told().size() - 1);
    }

    private static void refused(Opinion opinion, Runnable call, ProblemCode code) {
        String before = contentOf(opinion);
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
        assertThat(contentOf(opinion)).isEqualTo(before);
    }
}
