package org.lianluo.suggestion.proposal.following;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianluo.suggestion.proposal.SuggestionStatus.ASSIGNED;
import static org.lianluo.suggestion.proposal.SuggestionStatus.CLOSED;
import static org.lianluo.suggestion.proposal.SuggestionStatus.CLOSED_EXPLAINED;
import static org.lianluo.suggestion.proposal.SuggestionStatus.IN_HANDLING;
import static org.lianluo.suggestion.proposal.SuggestionStatus.REGISTERED;
import static org.lianluo.suggestion.proposal.SuggestionStatus.REHANDLING;
import static org.lianluo.suggestion.proposal.SuggestionStatus.REPLIED;
import static org.lianluo.suggestion.proposal.SuggestionStatus.REVIEW;
import static org.lianluo.suggestion.proposal.SuggestionStatus.TRACKING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lianluo.suggestion.proposal.Congress;
import org.lianluo.suggestion.proposal.ReplyClass;
import org.lianluo.suggestion.proposal.SuggestionStatus;

class SuggestionProgressTest {

    private final KnownFacts facts = new KnownFacts();

    @Test
    void followsOneUnitFromAssignmentToTheEnd() {
        assertThat(status()).isEqualTo(REGISTERED);
        facts.created("U01", UnitRole.SOLE, 1);
        assertThat(status()).isEqualTo(ASSIGNED);
        facts.signed("U01", 1);
        assertThat(status()).isEqualTo(IN_HANDLING);
        facts.replied("U01", 1, ReplyClass.A);
        assertThat(status()).isEqualTo(REPLIED);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.SATISFIED);
        assertThat(status()).isEqualTo(REPLIED);
        facts.returned("U01", 1, KnownFacts.CO, Satisfaction.DISSATISFIED, Satisfaction.BASICALLY_SATISFIED);
        assertThat(status()).isEqualTo(CLOSED);
    }

    @Test
    void aCoHandlerNeverCounts() {
        facts.created("U01", UnitRole.LEAD, 1);
        facts.created("U02", UnitRole.CO, 1);
        facts.signed("U01", 1);
        assertThat(status()).isEqualTo(IN_HANDLING);
        facts.replied("U01", 1, ReplyClass.A);
        assertThat(status()).isEqualTo(REPLIED);
        assertThat(facts.progress().answered()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "A,A,CLOSED",
        "A,B,TRACKING",
        "B,C,TRACKING",
        "C,D,CLOSED_EXPLAINED",
        "A,D,CLOSED_EXPLAINED",
        "B,B,TRACKING"
    })
    void theLeastAdvancedClassDecides(ReplyClass one, ReplyClass other, SuggestionStatus end) {
        separate(one, other);
        allReturn("U01", 1, Satisfaction.SATISFIED);
        assertThat(status()).isEqualTo(REPLIED);
        allReturn("U02", 1, Satisfaction.BASICALLY_SATISFIED);

        assertThat(status()).isEqualTo(end);
        assertThat(facts.progress().classCode()).isEqualTo(one.compareTo(other) > 0 ? one : other);
    }

    @Test
    void whatIsPromisedIsTrackedUntilTheUnitRepliesOnceMore() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.B);
        allReturn("U01", 1, Satisfaction.SATISFIED);
        assertThat(status()).isEqualTo(TRACKING);

        facts.followedUp("U01", ReplyClass.A, false);
        assertThat(status()).isEqualTo(REPLIED);
        allReturn("U01", 2, Satisfaction.SATISFIED);

        assertThat(status()).isEqualTo(CLOSED);
        facts.replied("U01", 1, ReplyClass.B);
        assertThat(status()).isEqualTo(CLOSED);
    }

    @Test
    void whateverItsClassAReplyThatPromisesIsTracked() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.followedUp("U01", ReplyClass.A, true);
        allReturn("U01", 2, Satisfaction.SATISFIED);

        assertThat(status()).isEqualTo(TRACKING);
    }

    @Test
    void dissatisfactionWithTheFurtherReplyReopensAsWithAnyOther() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.B);
        facts.followedUp("U01", ReplyClass.A, false);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(REPLIED);
        facts.returned("U01", 2, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);

        assertThat(status()).isEqualTo(REHANDLING);
    }

    @Test
    void aDissatisfiedResultReopensAlsoBeforeTheSecondRoundIsKnown() {
        separate(ReplyClass.A, ReplyClass.A);
        allReturn("U02", 1, Satisfaction.SATISFIED);
        facts.returned("U01", 1, KnownFacts.CO, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(REHANDLING);
        facts.created("U01", UnitRole.SEPARATE, 2);
        assertThat(status()).isEqualTo(REHANDLING);
        facts.replied("U01", 2, ReplyClass.B);
        assertThat(status()).isEqualTo(REPLIED);
        allReturn("U01", 2, Satisfaction.SATISFIED);
        assertThat(status()).isEqualTo(TRACKING);
    }

    @Test
    void dissatisfiedOnceMoreGoesToReview() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.C);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        facts.created("U01", UnitRole.SOLE, 2);
        facts.replied("U01", 2, ReplyClass.C);
        facts.returned("U01", 2, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);

        assertThat(status()).isEqualTo(REVIEW);
    }

    @Test
    void whereTheLeadAloneIsAskedNobodyWaitsForTheOthers() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.A, List.of(Congress.LEAD), true);
        assertThat(status()).isEqualTo(REPLIED);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.SATISFIED);

        assertThat(status()).isEqualTo(CLOSED);
    }

    @Test
    void thePlaceSaysAfterWhichRoundDissatisfactionGoesToReview() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.A, List.of(Congress.LEAD), true);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        facts.created("U01", UnitRole.SOLE, 2);
        facts.replied("U01", 2, ReplyClass.A, List.of(Congress.LEAD), true);
        facts.returned("U01", 2, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(REHANDLING);

        facts.created("U02", UnitRole.SOLE, 1);
        facts.created("U01", UnitRole.SOLE, 3);
        facts.replied("U01", 3, ReplyClass.A, List.of(Congress.LEAD), false);
        facts.replied("U02", 1, ReplyClass.A, List.of(Congress.LEAD), false);
        facts.returned("U01", 3, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(REVIEW);
    }

    @Test
    void attitudeAloneNeverReopens() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.D);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.DISSATISFIED, Satisfaction.SATISFIED);
        facts.returned("U01", 1, KnownFacts.CO, Satisfaction.DISSATISFIED, Satisfaction.SATISFIED);

        assertThat(status()).isEqualTo(CLOSED_EXPLAINED);
    }

    @Test
    void aUnitThatGaveItBackIsOutAndItsSuccessorCounts() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.signed("U01", 1);
        facts.givenBack("U01", "U02");
        assertThat(status()).isEqualTo(ASSIGNED);
        assertThat(facts.progress().openDue()).isNull();
        facts.created("U02", UnitRole.SOLE, 1);
        assertThat(status()).isEqualTo(ASSIGNED);
        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE);
        facts.signed("U02", 1);
        assertThat(status()).isEqualTo(IN_HANDLING);
        facts.replied("U02", 1, ReplyClass.A);
        assertThat(status()).isEqualTo(REPLIED);
        assertThat(facts.progress().answered()).isTrue();
    }

    @Test
    void oneOfSeveralSeparateUnitsIsNotAllOfThem() {
        facts.created("U01", UnitRole.SEPARATE, 1);
        facts.signed("U01", 1);
        facts.replied("U01", 1, ReplyClass.A);

        assertThat(status()).isEqualTo(ASSIGNED);
        assertThat(facts.progress().answered()).isFalse();
    }

    @Test
    void whileOneUnitHandlesAnotherMayBeHandlingAgain() {
        separate(ReplyClass.A, null);
        facts.signed("U02", 1);
        assertThat(status()).isEqualTo(IN_HANDLING);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(REHANDLING);
        facts.replied("U02", 1, ReplyClass.A);
        assertThat(status()).isEqualTo(REHANDLING);
        assertThat(facts.progress().answered()).isTrue();
    }

    @Test
    void theNextDayIsTheFirstOfUnitsAndDeputiesWhoHaveToAct() {
        separate(ReplyClass.A, null);
        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE);
        facts.opened("U01", 1, Congress.LEAD, HandlingEvents.DUE.minusDays(9));
        facts.opened("U01", 1, KnownFacts.CO, null);
        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE.minusDays(9));

        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.SATISFIED);
        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE);
        facts.opened("U01", 1, KnownFacts.CO, HandlingEvents.DUE.plusDays(1));
        facts.replied("U02", 1, ReplyClass.A);
        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE.plusDays(1));
        facts.returned("U01", 1, KnownFacts.CO, Satisfaction.SATISFIED, Satisfaction.SATISFIED);
        assertThat(facts.progress().openDue()).isNull();
    }

    @Test
    void inReviewADeputyWhoWasAskedHasStillToAct() {
        facts.created("U01", UnitRole.SOLE, 2);
        facts.replied("U01", 2, ReplyClass.C);
        facts.opened("U01", 2, KnownFacts.CO, HandlingEvents.DUE);
        facts.returned("U01", 2, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);

        assertThat(status()).isEqualTo(REVIEW);
        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE);
    }

    @ParameterizedTest
    @CsvSource({"A,CLOSED", "B,TRACKING", "C,CLOSED_EXPLAINED", "D,CLOSED_EXPLAINED"})
    void noFeedbackIsCompleteWithoutAVerdictAndGoesOnAsPerClass(ReplyClass classCode, SuggestionStatus end) {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, classCode);
        facts.lapsed("U01", 1, KnownFacts.CO);
        assertThat(status()).isEqualTo(REPLIED);
        facts.lapsed("U01", 1, Congress.LEAD);

        assertThat(status()).isEqualTo(end);
        assertThat(facts.progress().openDue()).isNull();
        facts.remarked("U01", 1, Congress.LEAD);
        assertThat(status()).isEqualTo(end);
    }

    @Test
    void oneWhoGaveNoneDoesNotSilenceTheOther() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.A);
        facts.lapsed("U01", 1, KnownFacts.CO);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);

        assertThat(status()).isEqualTo(REHANDLING);
    }

    @Test
    void aRemarkThatCountsReopensWhatWasClosed() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.A, List.of(Congress.LEAD), true);
        facts.lapsed("U01", 1, Congress.LEAD);
        assertThat(status()).isEqualTo(CLOSED);
        facts.returned("U01", 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);

        assertThat(status()).isEqualTo(REHANDLING);
    }

    @Test
    void theDayAfterTheReminderIsTheNext() {
        facts.created("U01", UnitRole.SOLE, 1);
        facts.replied("U01", 1, ReplyClass.A);
        facts.opened("U01", 1, Congress.LEAD, HandlingEvents.DUE);
        facts.reminded("U01", 1, Congress.LEAD, HandlingEvents.DUE.plusDays(9));

        assertThat(facts.progress().openDue()).isEqualTo(HandlingEvents.DUE.plusDays(9));
    }

    @ParameterizedTest
    @CsvSource({"A,CLOSED", "B,TRACKING", "C,CLOSED_EXPLAINED", "D,CLOSED_EXPLAINED"})
    void aReplyThatAPanelUpheldClosesAsPerClassWhateverElseIsSaidOfIt(ReplyClass classCode, SuggestionStatus end) {
        dissatisfiedTwice("U01", UnitRole.SOLE, classCode);
        facts.opened("U01", 2, KnownFacts.CO, HandlingEvents.DUE);
        facts.reviewed();

        assertThat(status()).isEqualTo(end);
        assertThat(facts.progress().openDue()).isNull();
        facts.returned("U01", 2, KnownFacts.CO, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(end);
    }

    @Test
    void aPanelMayGiveAUnitAThirdRoundAndReviewItAgain() {
        dissatisfiedTwice("U01", UnitRole.SOLE, ReplyClass.A);
        facts.reviewed("U01");
        assertThat(status()).isEqualTo(REHANDLING);
        facts.created("U01", UnitRole.SOLE, 3);
        assertThat(status()).isEqualTo(REHANDLING);
        facts.replied("U01", 3, ReplyClass.A);
        assertThat(status()).isEqualTo(REPLIED);
        facts.returned("U01", 3, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        assertThat(status()).isEqualTo(REVIEW);
        assertThat(facts.underReview()).containsExactly("U01");
        facts.reviewed();

        assertThat(status()).isEqualTo(CLOSED);
    }

    @Test
    void whoIsNotNamedByThePanelIsUpheld() {
        dissatisfiedTwice("U01", UnitRole.SEPARATE, ReplyClass.A);
        dissatisfiedTwice("U02", UnitRole.SEPARATE, ReplyClass.C);
        assertThat(facts.underReview()).containsExactly("U01", "U02");
        facts.reviewed("U01");
        assertThat(status()).isEqualTo(REHANDLING);
        facts.created("U01", UnitRole.SEPARATE, 3);
        facts.replied("U01", 3, ReplyClass.A);
        allReturn("U01", 3, Satisfaction.SATISFIED);

        assertThat(status()).isEqualTo(CLOSED_EXPLAINED);
    }

    @Property(tries = 300)
    void theStateFollowsFromTheFactsInWhateverOrderTheyArrive(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 999) Integer> choices, @ForAll long seed) {
        List<Runnable> story = new ArrayList<>();
        KnownFacts told = new KnownFacts();
        KnownFacts shuffled = new KnownFacts();
        KnownFacts.story(choices, told).forEach(Runnable::run);
        story.addAll(KnownFacts.story(choices, shuffled));
        Collections.shuffle(story, new Random(seed));

        story.forEach(Runnable::run);

        assertThat(shuffled.progress()).isEqualTo(told.progress());
        assertThat(told.progress().status().isDerived()).isTrue();
    }

    private SuggestionStatus status() {
        return facts.progress().status();
    }

    private void separate(ReplyClass one, ReplyClass other) {
        facts.created("U01", UnitRole.SEPARATE, 1);
        facts.created("U02", UnitRole.SEPARATE, 1);
        facts.replied("U01", 1, one);
        if (other != null) {
            facts.replied("U02", 1, other);
        }
    }

    private void dissatisfiedTwice(String unit, UnitRole role, ReplyClass classCode) {
        facts.created(unit, role, 1);
        facts.replied(unit, 1, classCode);
        facts.returned(unit, 1, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
        facts.created(unit, role, 2);
        facts.replied(unit, 2, classCode);
        facts.returned(unit, 2, Congress.LEAD, Satisfaction.SATISFIED, Satisfaction.DISSATISFIED);
    }

    private void allReturn(String unit, int round, Satisfaction result) {
        facts.returned(unit, round, Congress.LEAD, Satisfaction.SATISFIED, result);
        facts.returned(unit, round, KnownFacts.CO, Satisfaction.SATISFIED, result);
    }
}
