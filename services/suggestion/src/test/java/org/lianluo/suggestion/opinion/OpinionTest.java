package org.lianluo.suggestion.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.opinion.OpinionFixture.DUE;
import static org.lianluo.suggestion.opinion.OpinionFixture.ENDING;
import static org.lianluo.suggestion.opinion.OpinionFixture.by;
import static org.lianluo.suggestion.opinion.OpinionFixture.contentOf;
import static org.lianluo.suggestion.opinion.OpinionFixture.in;
import static org.lianluo.suggestion.opinion.OpinionFixture.inRegion;
import static org.lianluo.suggestion.opinion.OpinionFixture.received;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.voice.ReferralChannel;
import org.lianluo.suggestion.opinion.voice.RejectionReason;

class OpinionTest {

    /** Every call, with the states in which domain.md §2.1 allows it and where it leads. */
    private static final Map<String, Call> CALLS = new LinkedHashMap<>();

    private record Call(Consumer<Opinion> call, Map<OpinionStatus, OpinionStatus> leads) {}

    static {
        from(
                "answer on the spot",
                o -> o.answerOnTheSpot(by("head"), "答复"),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.ANSWERED));
        from(
                "forward",
                o -> o.forward(by("head"), "410402-U02", new ApprovedText("t", "x", null), null),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.TRANSFERRED));
        from(
                "hand to deputy",
                o -> o.handToDeputy(by("head"), "D410402-0002"),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.UNDER_CONVERSION));
        from(
                "refer out",
                o -> o.referOut(by("head"), ReferralChannel.POLICE_110, "r", ENDING),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.REFERRED_OUT));
        from(
                "reject",
                o -> o.reject(by("head"), RejectionReason.OTHER, "r", ENDING),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.REJECTED));
        from(
                "set aside",
                o -> o.setAside(by("clerk"), UUID.randomUUID(), UUID.randomUUID(), ENDING),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.SET_ASIDE));
        from("restore", o -> o.restore(by("clerk")), Map.of(OpinionStatus.SET_ASIDE, OpinionStatus.RECEIVED));
        from("merge", o -> o.mergeInto(by("head"), received()), Map.of(OpinionStatus.RECEIVED, OpinionStatus.MERGED));
        from("withdraw", o -> o.withdraw(by("asker"), ENDING), Map.of(OpinionStatus.RECEIVED, OpinionStatus.WITHDRAWN));
        from("accept", o -> o.accept(by("unit")), Map.of(OpinionStatus.TRANSFERRED, OpinionStatus.IN_HANDLING));
        from("send back", o -> o.sendBack(by("unit"), DUE), Map.of(OpinionStatus.TRANSFERRED, OpinionStatus.RECEIVED));
        from(
                "answer",
                o -> o.answered(by("unit"), "答复", StationAnswer.BY_UNIT),
                Map.of(
                        OpinionStatus.IN_HANDLING, OpinionStatus.ANSWERED,
                        OpinionStatus.MERGED, OpinionStatus.ANSWERED,
                        OpinionStatus.CONVERTED, OpinionStatus.ANSWERED));
        from("adopt", o -> o.adopt(by("deputy")), Map.of(OpinionStatus.UNDER_CONVERSION, OpinionStatus.CONVERTED));
        from(
                "decline",
                o -> o.decline(by("deputy"), DUE),
                Map.of(OpinionStatus.UNDER_CONVERSION, OpinionStatus.RECEIVED));
        from("relay", o -> o.relay(by("clerk"), DUE), Map.of(OpinionStatus.ANSWERED, OpinionStatus.FED_BACK));
        from(
                "rate satisfied",
                o -> o.rate(by("asker"), Grade.SATISFIED, null, DUE, ENDING),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.CLOSED));
        from(
                "rate basically satisfied",
                o -> o.rate(by("asker"), Grade.BASICALLY_SATISFIED, null, DUE, ENDING),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.CLOSED));
        from(
                "rate dissatisfied",
                o -> o.rate(by("asker"), Grade.DISSATISFIED, null, DUE, ENDING),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.REOPENED));
        from(
                "close unrated",
                o -> o.closeUnrated(by("system"), ENDING),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.CLOSED));
    }

    private static void from(String name, Consumer<Opinion> call, Map<OpinionStatus, OpinionStatus> leads) {
        CALLS.put(name, new Call(call, leads));
    }

    static Stream<Arguments> everyStateAndCall() {
        return Arrays.stream(OpinionStatus.values())
                .flatMap(status -> CALLS.keySet().stream().map(name -> Arguments.of(status, name)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndCall")
    void movesWhereTheRulesAllowItAndIsRefusedElsewhere(OpinionStatus status, String name) {
        Opinion opinion = in(status);
        Call call = CALLS.get(name);
        OpinionStatus expected = call.leads().get(status);
        String before = contentOf(opinion);
        int told = opinion.told().size();
        int lines = opinion.added().size();

        if (expected != null) {
            call.call().accept(opinion);
            assertThat(opinion.status()).isEqualTo(expected);
            assertThat(opinion.told()).hasSizeGreaterThan(told);
            assertThat(opinion.added()).hasSize(lines + 1);
        } else {
            assertThatThrownBy(() -> call.call().accept(opinion))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION);
                        assertThat(refusal.facts()).containsEntry("currentStatus", status);
                    });
            assertThat(contentOf(opinion)).isEqualTo(before);
        }
    }

    @Property
    void noSequenceOfCallsBreaksARule(@ForAll @Size(max = 30) List<Byte> choices) {
        Opinion opinion = received();
        List<Call> calls = List.copyOf(CALLS.values());
        int reopened = 0;
        for (byte choice : choices) {
            OpinionStatus before = opinion.status();
            Call call = calls.get(Math.floorMod(choice, calls.size()));
            String content = contentOf(opinion);
            try {
                call.call().accept(opinion);
                reopened += before == OpinionStatus.FED_BACK && opinion.status() != OpinionStatus.CLOSED ? 1 : 0;
            } catch (ProblemException e) {
                assertThat(contentOf(opinion)).isEqualTo(content);
                assertThat(call.leads()).doesNotContainKey(before);
            }
        }
        assertThat(reopened).isLessThanOrEqualTo(1);
        assertThat(opinion.course().round()).isBetween(1, 2);
    }

    @Test
    void dissatisfiedGoesToTheUnitThatHandledItOnce() {
        Opinion opinion = in(OpinionStatus.REOPENED);
        assertThat(opinion.course().round()).isEqualTo(2);

        opinion.assigned(by("410402-U01"), java.util.UUID.randomUUID());
        assertThat(opinion.status()).isEqualTo(OpinionStatus.IN_HANDLING);
        opinion.answered(by("410402-U01"), "再次答复", StationAnswer.BY_UNIT);
        opinion.relay(by("clerk"), DUE);
        opinion.rate(by("asker"), Grade.DISSATISFIED, null, DUE, ENDING);

        assertThat(opinion.status()).isEqualTo(OpinionStatus.CLOSED);
    }

    @Test
    void dissatisfiedGoesToTheStationWhereNoUnitHandledIt() {
        Opinion opinion = in(OpinionStatus.ANSWERED);
        opinion.relay(by("clerk"), DUE);

        opinion.rate(by("asker"), Grade.DISSATISFIED, null, DUE, ENDING);

        assertThat(opinion.status()).isEqualTo(OpinionStatus.RECEIVED);
    }

    @Test
    void isNotMergedIntoItself() {
        Opinion opinion = received();

        assertThatThrownBy(() -> opinion.mergeInto(by("head"), opinion))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(OpinionProblem.MERGE_NOT_POSSIBLE));
        assertThat(opinion.status()).isEqualTo(OpinionStatus.RECEIVED);
    }

    @Test
    void isNotMergedInACircle() {
        Opinion first = received();
        Opinion second = received();
        first.mergeInto(by("head"), second);

        assertThatThrownBy(() -> second.mergeInto(by("head"), first)).isInstanceOf(ProblemException.class);
    }

    @Test
    void isNotMergedAcrossRegions() {
        assertThatThrownBy(() -> received().mergeInto(by("head"), inRegion("510104")))
                .isInstanceOf(ProblemException.class);
    }

    @ParameterizedTest
    @EnumSource(OpinionStatus.class)
    void isMergedOnlyIntoWhatWillBeAnswered(OpinionStatus target) {
        Opinion opinion = received();
        boolean never = Set.of(
                        OpinionStatus.MERGED,
                        OpinionStatus.REFERRED_OUT,
                        OpinionStatus.REJECTED,
                        OpinionStatus.SET_ASIDE,
                        OpinionStatus.WITHDRAWN)
                .contains(target);

        if (never) {
            assertThatThrownBy(() -> opinion.mergeInto(by("head"), in(target))).isInstanceOf(ProblemException.class);
        } else {
            opinion.mergeInto(by("head"), in(target));
            assertThat(opinion.status()).isEqualTo(OpinionStatus.MERGED);
        }
    }
}
