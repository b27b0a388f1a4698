package org.lianluo.suggestion.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.suggestion.proposal.Proposals.AT;
import static org.lianluo.suggestion.proposal.Proposals.CO;
import static org.lianluo.suggestion.proposal.Proposals.LEAD;
import static org.lianluo.suggestion.proposal.Proposals.by;
import static org.lianluo.suggestion.proposal.Proposals.contentOf;
import static org.lianluo.suggestion.proposal.Proposals.draft;
import static org.lianluo.suggestion.proposal.Proposals.drafted;
import static org.lianluo.suggestion.proposal.Proposals.in;
import static org.lianluo.suggestion.proposal.Proposals.registered;
import static org.lianluo.suggestion.proposal.Proposals.stateOf;
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
import org.lianluo.suggestion.proposal.matter.Checklist;
import org.lianluo.suggestion.proposal.matter.Draft;
import org.lianluo.suggestion.proposal.matter.ExcludedMatter;
import org.lianluo.suggestion.proposal.matter.Meeting;
import org.lianluo.suggestion.proposal.matter.Occasion;
import org.lianluo.suggestion.proposal.matter.ProposalText;
import org.lianluo.suggestion.proposal.matter.RefusalReason;

class SuggestionTest {

    /** Every call, with the states in which domain.md §2.2 allows it and where it leads. */
    private static final Map<String, Call> CALLS = new LinkedHashMap<>();

    private record Call(Consumer<Suggestion> call, Map<SuggestionStatus, SuggestionStatus> leads) {}

    static {
        from("change", s -> s.change(by(LEAD), draft("新标题")), stays(SuggestionStatus.DRAFT));
        from("add co-sponsor", s -> s.addCoSponsor(by(LEAD), "D410402-0003"), stays(SuggestionStatus.DRAFT));
        from("remove co-sponsor", s -> s.removeCoSponsor(by(LEAD), CO), stays(SuggestionStatus.DRAFT));
        from("confirm", s -> s.confirm(by(CO), CO, s.proposal().textVersion()), stays(SuggestionStatus.DRAFT));
        from("submit", s -> s.submit(by(LEAD), 0), Map.of(SuggestionStatus.DRAFT, SuggestionStatus.SUBMITTED));
        from(
                "register",
                s -> s.register(by("office"), new Registration(1, 2026, AT, null), true, Proposals.ASSIGN_UNTIL),
                Map.of(SuggestionStatus.SUBMITTED, SuggestionStatus.REGISTERED));
        from(
                "return",
                s -> s.returnForRevision(by("office"), "请补充"),
                Map.of(SuggestionStatus.SUBMITTED, SuggestionStatus.DRAFT));
        from(
                "refuse",
                s -> s.refuse(by("office"), RefusalReason.OTHER, "r"),
                Map.of(SuggestionStatus.SUBMITTED, SuggestionStatus.NOT_ACCEPTED));
        from(
                "withdraw by the lead",
                s -> s.withdraw(by(LEAD), LEAD, "撤回", false),
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
            suggestion.confirm(by(CO), CO, suggestion.proposal().textVersion());
        }
        Call call = CALLS.get(name);
        SuggestionStatus expected = call.leads().get(status);
        String before = contentOf(suggestion);
        int told = suggestion.told().size();
        int lines = suggestion.added().size();

        if (expected != null) {
            call.call().accept(suggestion);
            assertThat(suggestion.status()).isEqualTo(expected);
            assertThat(suggestion.added()).hasSize(lines + 1);
            boolean isKnown = status != expected && expected != SuggestionStatus.WITHDRAWN;
            assertThat(suggestion.told()).hasSize(isKnown ? told + 1 : told);
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
            SuggestionStatus before = suggestion.status();
            String content = contentOf(suggestion);
            try {
                call.call().accept(suggestion);
                boolean lastWithdrew = suggestion.status() == SuggestionStatus.WITHDRAWN
                        && suggestion.signatures().coSponsors().isEmpty();
                assertThat(lastWithdrew || suggestion.status() == call.leads().get(before))
                        .isTrue();
            } catch (ProblemException refused) {
                assertThat(contentOf(suggestion)).isEqualTo(content);
            }
            boolean confirmed = suggestion.signatures().coSponsors().stream().allMatch(code -> suggestion
                    .signatures()
                    .of(code)
                    .confirms(suggestion.proposal().textVersion()));
            assertThat(confirmed
                            || suggestion.status() == SuggestionStatus.DRAFT
                            || suggestion.status() == SuggestionStatus.WITHDRAWN)
                    .isTrue();
        }
    }

    @Test
    void otherWordsVoidTheConfirmations() {
        Suggestion suggestion = drafted();
        suggestion.confirm(by(CO), CO, 1);

        suggestion.change(by(LEAD), draft("另一个标题"));

        refused(() -> suggestion.submit(by(LEAD), 0), SuggestionProblem.CO_SPONSORS_UNCONFIRMED);
        suggestion.confirm(by(CO), CO, 2);
        suggestion.submit(by(LEAD), 0);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void theSameWordsLeaveTheConfirmations() {
        Suggestion suggestion = drafted();
        suggestion.confirm(by(CO), CO, suggestion.proposal().textVersion());

        suggestion.change(by(LEAD), draft("关于停车难的建议"));
        suggestion.submit(by(LEAD), 0);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.SUBMITTED);
    }

    @Test
    void aTextThatChangedSinceItWasReadIsNotConfirmed() {
        Suggestion suggestion = drafted();
        suggestion.change(by(LEAD), draft("另一个标题"));

        refused(() -> suggestion.confirm(by(CO), CO, 1), CommonProblem.STALE_VERSION);
    }

    @Test
    void theGateRefusesForItsReasons() {
        Suggestion copied = drafted();
        copied.confirm(by(CO), CO, copied.proposal().textVersion());
        refused(() -> copied.submit(by(LEAD), 0.8), SuggestionProblem.TEXT_COPIED);
        copied.submit(by(LEAD), 0.79);

        Draft plain = draft("标题");
        refused(
                () -> changed(new Draft(
                                new ProposalText("标题", "太短", null, "PARKING", null),
                                new Meeting(11, Occasion.IN_SESSION, null),
                                plain.checklist(),
                                true,
                                null))
                        .submit(by(LEAD), 0),
                SuggestionProblem.INCOMPLETE);
        refused(
                () -> changed(new Draft(plain.text(), plain.meeting(), new Checklist(Map.of()), false, null))
                        .submit(by(LEAD), 0),
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

        refused(() -> suggestion.submit(by(LEAD), 0), SuggestionProblem.CHECKLIST_NOT_CLEARED);
    }

    @Test
    void aTextWithAPhoneIsRefused() {
        Draft plain = draft("请致电13912345678");
        Suggestion suggestion = changed(plain);

        assertThat(SubmissionRules.personalData(suggestion)).containsExactly("/title");
        refused(() -> suggestion.submit(by(LEAD), 0), OpinionProblem.PERSONAL_DATA_IN_TEXT);
    }

    @Test
    void itIsWithdrawnWhenAllSignersHave() {
        Suggestion suggestion = registered();
        refused(() -> suggestion.withdraw(by(CO), CO, null, false), SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
        refused(() -> suggestion.withdraw(by(LEAD), LEAD, null, false), CommonProblem.VALIDATION_FAILED);

        suggestion.withdraw(by(LEAD), LEAD, "已解决", false);
        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.REGISTERED);
        refused(() -> suggestion.withdraw(by(LEAD), LEAD, "已解决", false), CommonProblem.CONFLICT);
        suggestion.withdraw(by(CO), CO, null, false);

        assertThat(suggestion.status()).isEqualTo(SuggestionStatus.WITHDRAWN);
        assertThat(suggestion.course().isPublished()).isFalse();
    }

    @Test
    void itIsNotWithdrawnOnceAUnitReplied() {
        Suggestion suggestion = in(SuggestionStatus.IN_HANDLING);

        refused(() -> suggestion.withdraw(by(LEAD), LEAD, "撤回", true), CommonProblem.ILLEGAL_TRANSITION);
    }

    @Test
    void aReturnVoidsAWithdrawalThatWasBegun() {
        Suggestion suggestion = submitted();
        suggestion.withdraw(by(LEAD), LEAD, "撤回", false);

        suggestion.returnForRevision(by("office"), "请补充");
        suggestion.submit(by(LEAD), 0);

        refused(() -> suggestion.withdraw(by(CO), CO, null, false), SuggestionProblem.WITHDRAWAL_NOT_BEGUN);
    }

    @Test
    void factsMoveOnlyWhatIsRegistered() {
        for (SuggestionStatus status : Set.of(
                SuggestionStatus.DRAFT,
                SuggestionStatus.SUBMITTED,
                SuggestionStatus.NOT_ACCEPTED,
                SuggestionStatus.WITHDRAWN)) {
            Suggestion suggestion = in(status);
            String before = stateOf(suggestion);

            suggestion.follow(
                    by("system"),
                    SuggestionStep.REPLY,
                    new Standing(SuggestionStatus.CLOSED, ReplyClass.A, null, true));

            assertThat(suggestion.status()).isEqualTo(status);
            assertThat(stateOf(suggestion)).isEqualTo(before);
        }
    }

    private static Suggestion changed(Draft draft) {
        Suggestion suggestion = drafted();
        suggestion.change(by(LEAD), draft);
        suggestion.confirm(by(CO), CO, suggestion.proposal().textVersion());
        return suggestion;
    }

    private static void refused(Runnable call, ProblemCode code) {
        assertThatThrownBy(call::run)
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));
    }
}
