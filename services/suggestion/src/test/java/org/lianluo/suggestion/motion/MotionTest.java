package org.lianluo.suggestion.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.messaging.Ids;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.shared.security.Role;
import org.lianluo.suggestion.proposal.Signatures;
import org.lianluo.suggestion.proposal.SuggestionProblem;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.Occasion;

class MotionTest {

    private static final Instant AT = Instant.parse("2026-11-20T02:00:00Z");
    private static final UUID SUGGESTION = UUID.fromString("0199c1d2-7c00-7000-8000-00000000aaaa");
    private static final MotionPaper TEXT =
            new MotionPaper("关于停车管理的议案", "老旧小区车位不足，居民夜间停车困难，消防通道时常被占。", "制定城区停车管理办法并公布。", "PARKING", meeting(3));

    /** Every call, with the states in which it is allowed and where each leads. */
    private static final Map<String, Call> CALLS = new LinkedHashMap<>();

    private record Call(Consumer<Motion> call, Map<MotionStatus, MotionStatus> leads) {}

    static {
        from("change", m -> m.change(act(), words("新案由", 3)), stays(MotionStatus.DRAFT));
        from("add co-sponsor", m -> m.addCoSponsor(act(), "D410402-9999"), stays(MotionStatus.DRAFT));
        from("remove co-sponsor", m -> m.removeCoSponsor(act(), code(2)), stays(MotionStatus.DRAFT));
        from("confirm", m -> m.confirm(act(), code(2), m.paper().version()), stays(MotionStatus.DRAFT));
        from("submit", m -> m.submit(act()), Map.of(MotionStatus.DRAFT, MotionStatus.SUBMITTED));
        from(
                "table",
                m -> m.table(act(), null),
                Map.of(MotionStatus.SUBMITTED, MotionStatus.TABLED, MotionStatus.EXAMINED, MotionStatus.TABLED));
        from(
                "send to committee",
                m -> m.sendTo(act(), "城建委", null),
                Map.of(MotionStatus.SUBMITTED, MotionStatus.WITH_COMMITTEE));
        from(
                "examine",
                m -> m.examined(act(), true, "建议列入"),
                Map.of(MotionStatus.WITH_COMMITTEE, MotionStatus.EXAMINED));
        from(
                "handle as suggestion",
                m -> m.handleAs(act(), SUGGESTION, "属具体工作"),
                Map.of(
                        MotionStatus.SUBMITTED, MotionStatus.AS_SUGGESTION,
                        MotionStatus.EXAMINED, MotionStatus.AS_SUGGESTION));
        from(
                "withdraw by the lead",
                m -> m.withdraw(act(), code(1), "撤回"),
                Map.of(
                        MotionStatus.DRAFT, MotionStatus.WITHDRAWN,
                        MotionStatus.SUBMITTED, MotionStatus.SUBMITTED,
                        MotionStatus.WITH_COMMITTEE, MotionStatus.WITH_COMMITTEE,
                        MotionStatus.EXAMINED, MotionStatus.EXAMINED,
                        MotionStatus.TABLED, MotionStatus.TABLED));
        from(
                "vote for",
                m -> m.voted(act(), new Vote(86, 80, 5, 0, 171)),
                Map.of(MotionStatus.TABLED, MotionStatus.ADOPTED));
        from(
                "vote against",
                m -> m.voted(act(), new Vote(80, 86, 5, 0, 171)),
                Map.of(MotionStatus.TABLED, MotionStatus.REJECTED));
        from(
                "plan",
                m -> m.planned(act(), "方案", LocalDate.parse("2027-11-30")),
                Map.of(MotionStatus.ADOPTED, MotionStatus.PLANNED));
        from("report", m -> m.reported(act(), "报告"), Map.of(MotionStatus.PLANNED, MotionStatus.REPORTED));
        from(
                "rate",
                m -> m.rated(act(), new CommitteeRating(20, 8, 1, 29)),
                Map.of(MotionStatus.REPORTED, MotionStatus.CLOSED));
    }

    private static Map<MotionStatus, MotionStatus> stays(MotionStatus status) {
        return Map.of(status, status);
    }

    private static void from(String name, Consumer<Motion> call, Map<MotionStatus, MotionStatus> leads) {
        CALLS.put(name, new Call(call, leads));
    }

    static Stream<Arguments> everyStateAndCall() {
        return Arrays.stream(MotionStatus.values())
                .flatMap(status -> CALLS.keySet().stream().map(name -> Arguments.of(status, name)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndCall")
    void movesWhereTheRulesAllowItAndIsRefusedElsewhere(MotionStatus status, String name) {
        Motion motion = in(status);
        Call call = CALLS.get(name);
        MotionStatus expected = call.leads().get(status);
        int told = motion.told().size();
        int lines = motion.added().size();

        if (expected == null) {
            assertThatThrownBy(() -> call.call().accept(motion))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION);
                        assertThat(refusal.facts()).containsEntry("currentStatus", status);
                    });
            assertThat(motion.status()).isEqualTo(status);
            assertThat(motion.added()).hasSize(lines);
            assertThat(motion.told()).hasSize(told);
            return;
        }
        call.call().accept(motion);
        assertThat(motion.status()).isEqualTo(expected);
        assertThat(motion.added()).hasSize(lines + 1);
        boolean known = status != expected && status != MotionStatus.DRAFT
                || expected == MotionStatus.SUBMITTED && status == MotionStatus.DRAFT;
        assertThat(motion.told()).hasSize(known ? told + 1 : told);
    }

    @Property
    void noSequenceOfCallsReachesAStateThatTheRulesDoNotKnow(@ForAll @Size(max = 40) List<Byte> choices) {
        Motion motion = drafted("410402", 10);
        List<Call> calls = List.copyOf(CALLS.values());
        for (byte choice : choices) {
            Call call = calls.get(Math.floorMod(choice, calls.size()));
            MotionStatus before = motion.status();
            int lines = motion.added().size();
            try {
                call.call().accept(motion);
                assertThat(motion.status()).isEqualTo(call.leads().get(before));
            } catch (ProblemException refused) {
                assertThat(motion.status()).isEqualTo(before);
                assertThat(motion.added()).hasSize(lines);
            }
        }
    }

    @Test
    void everyStateIsReachedAndSomebodysTurnOrAnEnd() {
        assertThat(CALLS.values().stream().flatMap(call -> call.leads().values().stream()))
                .containsAll(EnumSet.complementOf(EnumSet.of(MotionStatus.DRAFT)));
        for (MotionStatus status : MotionStatus.values()) {
            boolean end = CALLS.values().stream().noneMatch(call -> call.leads().containsKey(status));
            assertThat(status.turn().isEmpty()).as("%s", status).isEqualTo(end || status == MotionStatus.DRAFT);
        }
        assertThat(MotionStatus.waitingFor(Role.PRESIDIUM))
                .containsExactlyInAnyOrder(MotionStatus.SUBMITTED, MotionStatus.EXAMINED, MotionStatus.TABLED);
        assertThat(MotionStatus.waitingFor(Role.GOV_OFFICE))
                .containsExactlyInAnyOrder(MotionStatus.ADOPTED, MotionStatus.PLANNED);
    }

    @ParameterizedTest
    @CsvSource({"410402,9,false", "410402,10,true", "410000,9,false", "410402100,4,false", "410402100,5,true"})
    void isSubmittedByAsManyAsTheLawAsksForTheLeadAmongThem(String region, int signers, boolean enough) {
        Motion motion = drafted(region, signers);
        if (enough) {
            motion.submit(act());
            assertThat(motion.status()).isEqualTo(MotionStatus.SUBMITTED);
        } else {
            refused(MotionProblem.TOO_FEW_SIGNERS, () -> motion.submit(act()));
        }
    }

    @Test
    void otherWordsVoidTheConfirmations() {
        Motion motion = drafted("410402", 10);
        motion.change(act(), words("新案由", 3));
        refused(SuggestionProblem.CO_SPONSORS_UNCONFIRMED, () -> motion.submit(act()));
        motion.change(act(), words("新案由", 4));
        assertThat(motion.paper().version()).isEqualTo(2);
        refused(CommonProblem.STALE_VERSION, () -> motion.confirm(act(), code(2), 1));
    }

    @Test
    void aMotionNamesItsMeeting() {
        Motion motion = drafted("410402", 10);
        motion.change(act(), words(TEXT.title(), null));
        assertThatThrownBy(() -> motion.submit(act())).isInstanceOf(ProblemException.class);
    }

    @Test
    void onTheAgendaOnlyThePresidiumsConsentWithdrawsIt() {
        Motion motion = in(MotionStatus.TABLED);
        refused(MotionProblem.NO_WITHDRAWAL, () -> motion.decideWithdrawal(act(), true, null));
        allWithdraw(motion);
        assertThat(motion.isWithdrawalAsked()).isTrue();
        refused(MotionProblem.WITHDRAWAL_UNDECIDED, () -> motion.voted(act(), new Vote(171, 0, 0, 0, 171)));

        motion.decideWithdrawal(act(), false, "继续审议");
        assertThat(motion.status()).isEqualTo(MotionStatus.TABLED);
        assertThat(motion.isWithdrawalAsked()).isFalse();
        allWithdraw(motion);
        motion.decideWithdrawal(act(), true, "同意");
        assertThat(motion.status()).isEqualTo(MotionStatus.WITHDRAWN);
    }

    @Test
    void beforeThatItNeedsNoConsent() {
        for (MotionStatus status :
                List.of(MotionStatus.SUBMITTED, MotionStatus.WITH_COMMITTEE, MotionStatus.EXAMINED)) {
            Motion motion = in(status);
            allWithdraw(motion);
            assertThat(motion.status()).isEqualTo(MotionStatus.WITHDRAWN);
        }
    }

    @Test
    void aTownshipHasNoCommittee() {
        Motion motion = drafted("410402100", 5);
        motion.submit(act());
        refused(MotionProblem.NO_COMMITTEE, () -> motion.sendTo(act(), "城建委", null));
        assertThat(motion.status()).isEqualTo(MotionStatus.SUBMITTED);
    }

    @ParameterizedTest
    @CsvSource({"85,0,170,false", "86,84,170,true", "86,85,171,true", "85,0,171,false", "0,0,1,false", "1,0,1,true"})
    void isAdoptedByMoreThanHalfOfAllDeputies(int votesFor, int against, int all, boolean adopted) {
        assertThat(new Vote(votesFor, against, 0, 0, all).isAdopted()).isEqualTo(adopted);
    }

    @Test
    void countsNoMoreThanThereAre() {
        refused(MotionProblem.MORE_VOTES_THAN_MEMBERS, () -> new Vote(100, 50, 20, 2, 171));
        refused(MotionProblem.MORE_VOTES_THAN_MEMBERS, () -> new CommitteeRating(20, 8, 2, 29));
    }

    private static void refused(ProblemCode code, Runnable call) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }

    private static void allWithdraw(Motion motion) {
        motion.withdraw(act(), code(1), "撤回");
        motion.signatures().coSponsors().forEach(deputy -> motion.withdraw(act(), deputy, null));
    }

    private static Motion in(MotionStatus status) {
        Motion motion = drafted("410402", 10);
        List<String> path =
                switch (status) {
                    case DRAFT -> List.of();
                    case SUBMITTED -> List.of("submit");
                    case WITH_COMMITTEE -> List.of("submit", "send to committee");
                    case EXAMINED -> List.of("submit", "send to committee", "examine");
                    case TABLED -> List.of("submit", "table");
                    case AS_SUGGESTION -> List.of("submit", "handle as suggestion");
                    case WITHDRAWN -> List.of("withdraw by the lead");
                    case REJECTED -> List.of("submit", "table", "vote against");
                    case ADOPTED -> List.of("submit", "table", "vote for");
                    case PLANNED -> List.of("submit", "table", "vote for", "plan");
                    case REPORTED -> List.of("submit", "table", "vote for", "plan", "report");
                    case CLOSED -> List.of("submit", "table", "vote for", "plan", "report", "rate");
                };
        path.forEach(step -> CALLS.get(step).call().accept(motion));
        return motion;
    }

    /** Complete, and confirmed by all. */
    private static Motion drafted(String region, int signers) {
        List<String> others =
                IntStream.rangeClosed(2, signers).mapToObj(MotionTest::code).toList();
        Motion motion =
                new Motion(Ids.next(), region, new Signatures(code(1), others, AT), words(TEXT.title(), 3), act());
        others.forEach(deputy -> motion.confirm(act(), deputy, 1));
        return motion;
    }

    private static String code(int number) {
        return "D410402-%04d".formatted(number);
    }

    private static MotionPaper words(String title, Integer meeting) {
        return new MotionPaper(title, TEXT.basis(), TEXT.plan(), "PARKING", meeting(meeting));
    }

    private static Meeting meeting(Integer number) {
        return new Meeting(11, Occasion.IN_SESSION, number);
    }

    private static Act act() {
        return new Act("TEST", "somebody", "somebody", AT);
    }
}
