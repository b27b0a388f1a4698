package org.lianluo.suggestion.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.opinion.OpinionFixture.AT;
import static org.lianluo.suggestion.opinion.OpinionFixture.contentOf;
import static org.lianluo.suggestion.opinion.OpinionFixture.in;
import static org.lianluo.suggestion.opinion.OpinionFixture.inRegion;
import static org.lianluo.suggestion.opinion.OpinionFixture.received;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

class OpinionTest {

    /** Every call, with the states in which domain.md §2.1 allows it and where it leads. */
    private static final Map<String, Call> CALLS = new LinkedHashMap<>();

    private record Call(Consumer<Opinion> call, Map<OpinionStatus, OpinionStatus> leads) {}

    static {
        from(
                "answer on the spot",
                o -> o.answerOnTheSpot("答复", "head", AT),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.ANSWERED));
        from(
                "forward",
                o -> o.forward("410402-U02", new ApprovedText("t", "x", null), "head", AT),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.TRANSFERRED));
        from(
                "hand to deputy",
                o -> o.handToDeputy("D410402-0002", "head", AT),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.UNDER_CONVERSION));
        from(
                "refer out",
                o -> o.referOut(ReferralChannel.POLICE_110, "r", "head", AT),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.REFERRED_OUT));
        from(
                "reject",
                o -> o.reject(RejectionReason.OTHER, "r", "head", AT),
                Map.of(OpinionStatus.RECEIVED, OpinionStatus.REJECTED));
        from("merge", o -> o.mergeInto(received(), "head", AT), Map.of(OpinionStatus.RECEIVED, OpinionStatus.MERGED));
        from("withdraw", o -> o.withdraw("asker", AT), Map.of(OpinionStatus.RECEIVED, OpinionStatus.WITHDRAWN));
        from("accept", o -> o.accept("unit", AT), Map.of(OpinionStatus.TRANSFERRED, OpinionStatus.IN_HANDLING));
        from("send back", o -> o.sendBack(null, "unit", AT), Map.of(OpinionStatus.TRANSFERRED, OpinionStatus.RECEIVED));
        from(
                "answer",
                o -> o.answered("答复", StationAnswer.BY_UNIT, "unit", AT),
                Map.of(
                        OpinionStatus.IN_HANDLING, OpinionStatus.ANSWERED,
                        OpinionStatus.MERGED, OpinionStatus.ANSWERED,
                        OpinionStatus.CONVERTED, OpinionStatus.ANSWERED));
        from("adopt", o -> o.adopt("deputy", AT), Map.of(OpinionStatus.UNDER_CONVERSION, OpinionStatus.CONVERTED));
        from(
                "decline",
                o -> o.decline(null, "deputy", AT),
                Map.of(OpinionStatus.UNDER_CONVERSION, OpinionStatus.RECEIVED));
        from("relay", o -> o.relay(null, "clerk", AT), Map.of(OpinionStatus.ANSWERED, OpinionStatus.FED_BACK));
        from(
                "rate satisfied",
                o -> o.rate(Grade.SATISFIED, null, null, "asker", AT),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.CLOSED));
        from(
                "rate basically satisfied",
                o -> o.rate(Grade.BASICALLY_SATISFIED, null, null, "asker", AT),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.CLOSED));
        from(
                "rate dissatisfied",
                o -> o.rate(Grade.DISSATISFIED, null, null, "asker", AT),
                Map.of(OpinionStatus.FED_BACK, OpinionStatus.REOPENED));
        from("close unrated", o -> o.closeUnrated("SYSTEM", AT), Map.of(OpinionStatus.FED_BACK, OpinionStatus.CLOSED));
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

        if (expected != null) {
            call.call().accept(opinion);
            assertThat(opinion.status).isEqualTo(expected);
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
            OpinionStatus before = opinion.status;
            Call call = calls.get(Math.floorMod(choice, calls.size()));
            String content = contentOf(opinion);
            try {
                call.call().accept(opinion);
                reopened += before == OpinionStatus.FED_BACK && opinion.status != OpinionStatus.CLOSED ? 1 : 0;
            } catch (ProblemException e) {
                assertThat(contentOf(opinion)).isEqualTo(content);
                assertThat(call.leads()).doesNotContainKey(before);
            }
        }
        assertThat(reopened).isLessThanOrEqualTo(1);
        assertThat(opinion.round).isBetween(1, 2);
    }

    @Test
    void dissatisfiedGoesToTheUnitThatHandledItOnce() {
        Opinion opinion = in(OpinionStatus.REOPENED);
        assertThat(opinion.round).isEqualTo(2);

        opinion.assigned(java.util.UUID.randomUUID(), "410402-U01", AT);
        assertThat(opinion.status).isEqualTo(OpinionStatus.IN_HANDLING);
        opinion.answered("再次答复", StationAnswer.BY_UNIT, "410402-U01", AT);
        opinion.relay(null, "clerk", AT);
        opinion.rate(Grade.DISSATISFIED, null, null, "asker", AT);

        assertThat(opinion.status).isEqualTo(OpinionStatus.CLOSED);
    }

    @Test
    void dissatisfiedGoesToTheStationWhereNoUnitHandledIt() {
        Opinion opinion = in(OpinionStatus.ANSWERED);
        opinion.relay(null, "clerk", AT);

        opinion.rate(Grade.DISSATISFIED, null, null, "asker", AT);

        assertThat(opinion.status).isEqualTo(OpinionStatus.RECEIVED);
    }

    @Test
    void isNotMergedIntoItself() {
        Opinion opinion = received();

        assertThatThrownBy(() -> opinion.mergeInto(opinion, "head", AT))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(OpinionProblem.MERGE_NOT_POSSIBLE));
        assertThat(opinion.status).isEqualTo(OpinionStatus.RECEIVED);
    }

    @Test
    void isNotMergedInACircle() {
        Opinion first = received();
        Opinion second = received();
        first.mergeInto(second, "head", AT);

        assertThatThrownBy(() -> second.mergeInto(first, "head", AT)).isInstanceOf(ProblemException.class);
    }

    @Test
    void isNotMergedAcrossRegions() {
        assertThatThrownBy(() -> received().mergeInto(inRegion("510104"), "head", AT))
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
                        OpinionStatus.WITHDRAWN)
                .contains(target);

        if (never) {
            assertThatThrownBy(() -> opinion.mergeInto(in(target), "head", AT)).isInstanceOf(ProblemException.class);
        } else {
            opinion.mergeInto(in(target), "head", AT);
            assertThat(opinion.status).isEqualTo(OpinionStatus.MERGED);
        }
    }
}
