package org.lianluo.suggestion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.proposal.Proposals.AT;
import static org.lianluo.suggestion.proposal.Proposals.CO;
import static org.lianluo.suggestion.proposal.Proposals.LEAD;
import static org.lianluo.suggestion.proposal.Proposals.contentOf;
import static org.lianluo.suggestion.proposal.Proposals.draft;
import static org.lianluo.suggestion.proposal.Proposals.drafted;
import static org.lianluo.suggestion.proposal.Proposals.in;
import static org.lianluo.suggestion.proposal.Proposals.registered;
import static org.lianluo.suggestion.proposal.Proposals.submitted;

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
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.opinion.OpinionProblem;

class SuggestionTest {

    /** Every call, with the states in which domain.md §2.2 allows it and where it leads. */
    private static final Map<String, Call> CALLS = new LinkedHashMap<>();

    private record Call(Consumer<Suggestion> call, Map<SuggestionStatus, SuggestionStatus> leads) {}

    static {
        from("change", s -> s.change(draft("新标题"), LEAD, AT), stays(SuggestionStatus.DRAFT));
        from("add co-sponsor", s -> s.addCoSponsor("D410402-0003", LEAD, AT), stays(SuggestionStatus.DRAFT));
        from("remove co-sponsor", s -> s.removeCoSponsor(CO, LEAD, AT), stays(SuggestionStatus.DRAFT));
        from("confirm", s -> s.confirm(CO, s.textVersion, CO, AT), stays(SuggestionStatus.DRAFT));
        from("submit", s -> s.submit(0, LEAD, AT), Map.of(SuggestionStatus.DRAFT, SuggestionStatus.SUBMITTED));
        from(
                "register",
                s -> s.register(new Registration(1, 2026, AT, null), true, Proposals.ASSIGN_UNTIL, "office", AT),
                Map.of(SuggestionStatus.SUBMITTED, SuggestionStatus.REGISTERED));
        from(
                "return",
                s -> s.returnForRevision("请补充", "office", AT),
                Map.of(SuggestionStatus.SUBMITTED, SuggestionStatus.DRAFT));
        from(
                "refuse",
                s -> s.refuse(RefusalReason.OTHER, "r", "office", AT),
                Map.of(SuggestionStatus.SUBMITTED, SuggestionStatus.NOT_ACCEPTED));
        from(
                "withdraw by the lead",
                s -> s.withdraw(LEAD, "撤回", false, LEAD, AT),
                Map.of(
                        SuggestionStatus.DRAFT, SuggestionStatus.WITHDRAWN,
                        SuggestionStatus.SUBMITTED, SuggestionStatus.SUBMITTED,
                        SuggestionStatus.REGISTERED, SuggestionStatus.REGISTERED,
                        SuggestionStatus.ASSIGNED, SuggestionStatus.ASSIGNED,
                        SuggestionStatus.IN_HANDLING, SuggestionStatus.IN_HANDLING));
    }

    private static Map<SuggestionStatus, SuggestionStatus> stays(SuggestionStatus status) {
        return Map.of(status, status);
    }

    private static void from(String name, Consumer<Suggestion> call, Map<SuggestionStatus, SuggestionStatus> leads) {
        CALLS.put(name, new Call(call, leads));
    }

    static Stream<Arguments> everyStateAndCall() {
        return Arrays.stream(SuggestionStatus.values())
                .flatMap(status -> CALLS.keySet().stream().map(name -> Arguments.of(status, name)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("everyStateAndCall")
    void movesWhereTheRulesAllowItAndIsRefusedElsewhere(SuggestionStatus status, String name) {
        Suggestion suggestion = in(status);
        if (status == SuggestionStatus.DRAFT) {
            suggestion.confirm(CO, suggestion.textVersion, CO, AT);
        }
        Call call = CALLS.get(name);
        SuggestionStatus expected = call.leads().get(status);
        String before = contentOf(suggestion);

        if (expected != null) {
            call.call().accept(suggestion);
            assertThat(suggestion.status).isEqualTo(expected);
        } else {
            assertThatThrownBy(() -> call.call().accept(suggestion))
                    .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                        assertThat(refusal.code()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION);
                        assertThat(refusal.facts()).containsEntry("currentStatus", status);
                    });
            assertThat(contentOf(suggestion)).isEqualTo(before);
        }
    }

    @Property
    void noSequenceOfCallsReachesAStateThatTheRulesDoNotKnow(@ForAll @Size(max = 30) List<Byte> choices) {
        Suggestion suggestion = drafted();
        List<Call> calls = List.copyOf(CALLS.values());
        for (byte choice : choices) {
            Call call = calls.get(Math.floorMod(choice, calls.size()));
            SuggestionStatus before = suggestion.status;
            String content = contentOf(suggestion);
            try {
                call.call().accept(suggestion);
                boolean lastWithdrew = suggestion.status == SuggestionStatus.WITHDRAWN
                        && suggestion.coSponsors().isEmpty();
                assertThat(lastWithdrew || suggestion.status == call.leads().get(before))
                        .isTrue();
            } catch (ProblemException refused) {
                assertThat(contentOf(suggestion)).isEqualTo(content);
            }
            boolean confirmed = suggestion.coSponsors().stream()
                    .allMatch(code -> suggestion.signatures.get(code).confirms(suggestion.textVersion));
            assertThat(confirmed
                            || suggestion.status == SuggestionStatus.DRAFT
                            || suggestion.status == SuggestionStatus.WITHDRAWN)
                    .isTrue();
        }
    }

    @Test
    void otherWordsVoidTheConfirmations() {
        Suggestion suggestion = drafted();
        suggestion.confirm(CO, 1, CO, AT);

        suggestion.change(draft("另一个标题"), LEAD, AT);

        refused(() -> suggestion.submit(0, LEAD, AT), SuggestionProblem.CO_SPONSORS_UNCONFIRMED);
        suggestion.confirm(CO, 2, CO, AT);
        suggestion.submit(0, LEAD, AT);
        assertThat(suggestion.status).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void theSameWordsLeaveTheConfirmations() {
        Suggestion suggestion = drafted();
        suggestion.confirm(CO, suggestion.textVersion, CO, AT);

        suggestion.change(draft("关于停车难的建议"), LEAD, AT);
        suggestion.submit(0, LEAD, AT);

        assertThat(suggestion.status).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void aTextThatChangedSinceItWasReadIsNotConfirmed() {
        Suggestion suggestion = drafted();
        suggestion.change(draft("另一个标题"), LEAD, AT);

        refused(() -> suggestion.confirm(CO, 1, CO, AT), CommonProblem.STALE_VERSION);
    }

    @Test
    void theGateRefusesForItsReasons() {
        Suggestion copied = drafted();
        copied.confirm(CO, copied.textVersion, CO, AT);
        refused(() -> copied.submit(0.8, LEAD, AT), SuggestionProblem.TEXT_COPIED);
        copied.submit(0.79, LEAD, AT);

        Draft plain = draft("标题");
        refused(
                () -> changed(new Draft(
                                new ProposalText("标题", "太短", null, "PARKING", null),
                                new Meeting(11, Occasion.IN_SESSION, null),
                                plain.checklist(),
                                true,
                                null))
                        .submit(0, LEAD, AT),
                SuggestionProblem.INCOMPLETE);
        refused(
                () -> changed(new Draft(plain.text(), plain.meeting(), new Checklist(Map.of()), false, null))
                        .submit(0, LEAD, AT),
                SuggestionProblem.CHECKLIST_NOT_CLEARED);
        assertThat(SubmissionRules.missing(changed(new Draft(
                        new ProposalText("标题", "太短", null, "PARKING", null),
                        new Meeting(11, Occasion.IN_SESSION, null),
                        plain.checklist(),
                        true,
                        null))))
                .containsExactly("/facts", "/proposals", "/sessionNumber", "/confidentialReason");
    }

    @Test
    void anExcludedMatterThatAppliesIsRefused() {
        Draft plain = draft("标题");
        Map<ExcludedMatter, Boolean> answers = plain.checklist().answers();
        answers.put(ExcludedMatter.LIVE_CASE, true);
        Suggestion suggestion = changed(new Draft(plain.text(), plain.meeting(), new Checklist(answers), false, null));

        refused(() -> suggestion.submit(0, LEAD, AT), SuggestionProblem.CHECKLIST_NOT_CLEARED);
    }

    @Test
    void aTextWithAPhoneIsRefused() {
        Draft plain = draft("请致电13912345678");
        Suggestion suggestion = changed(plain);

        assertThat(SubmissionRules.personalData(suggestion)).containsExactly("/title");
        refused(() -> suggestion.submit(0, LEAD, AT), OpinionProblem.PERSONAL_DATA_IN_TEXT);
    }

    @Test
    void itIsWithdrawnWhenAllSignersHave() {
        Suggestion suggestion = registered();
        refused(() -> suggestion.withdraw(CO, null, false, CO, AT), SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
        refused(() -> suggestion.withdraw(LEAD, null, false, LEAD, AT), CommonProblem.VALIDATION_FAILED);

        suggestion.withdraw(LEAD, "已解决", false, LEAD, AT);
        assertThat(suggestion.status).isEqualTo(SuggestionStatus.REGISTERED);
        refused(() -> suggestion.withdraw(LEAD, "已解决", false, LEAD, AT), CommonProblem.CONFLICT);
        suggestion.withdraw(CO, null, false, CO, AT);

        assertThat(suggestion.status).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(suggestion.published).isFalse();
    }

    @Test
    void itIsNotWithdrawnOnceAUnitReplied() {
        Suggestion suggestion = in(SuggestionStatus.IN_HANDLING);

        refused(() -> suggestion.withdraw(LEAD, "撤回", true, LEAD, AT), CommonProblem.ILLEGAL_TRANSITION);
    }

    @Test
    void aReturnVoidsAWithdrawalThatWasBegun() {
        Suggestion suggestion = submitted();
        suggestion.withdraw(LEAD, "撤回", false, LEAD, AT);

        suggestion.returnForRevision("请补充", "office", AT);
        suggestion.submit(0, LEAD, AT);

        refused(() -> suggestion.withdraw(CO, null, false, CO, AT), SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
    }

    @Test
    void factsMoveOnlyWhatIsRegistered() {
        for (SuggestionStatus status : Set.of(
                SuggestionStatus.DRAFT,
                SuggestionStatus.SUBMITTED,
                SuggestionStatus.NOT_ACCEPTED,
                SuggestionStatus.WITHDRAWN)) {
            Suggestion suggestion = in(status);
            String before = contentOf(suggestion);

            suggestion.follow(new SuggestionProgress(SuggestionStatus.CLOSED, ReplyClass.A, null, true), "SYSTEM", AT);

            assertThat(contentOf(suggestion)).isEqualTo(before);
        }
    }

    private static Suggestion changed(Draft draft) {
        Suggestion suggestion = drafted();
        suggestion.change(draft, LEAD, AT);
        suggestion.confirm(CO, suggestion.textVersion, CO, AT);
        return suggestion;
    }

    private static void refused(Runnable call, ProblemCode code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
