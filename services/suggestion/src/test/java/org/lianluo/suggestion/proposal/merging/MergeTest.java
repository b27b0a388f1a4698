package org.lianluo.suggestion.proposal.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.suggestion.proposal.SuggestionStatus;

class MergeTest {

    private static final Instant AT = Instant.parse("2026-11-23T02:00:00Z");
    private static final LocalDate DUE = LocalDate.parse("2027-02-23");
    private static final Set<SuggestionStatus> OPEN =
            EnumSet.of(SuggestionStatus.REGISTERED, SuggestionStatus.ASSIGNED, SuggestionStatus.IN_HANDLING);

    @Provide
    Arbitrary<List<MergeAction>> actions() {
        return Arbitraries.of(MergeAction.class).list().ofMaxSize(8);
    }

    @Property
    void itEndsOnceAndWhoLeavesNeverComesBack(
            @ForAll("actions") List<MergeAction> actions, @ForAll @IntRange(min = 1, max = 4) int members) {
        Merge merge = merge(members);
        Set<UUID> gone = new HashSet<>();
        for (MergeAction action : actions) {
            MergeStatus before = merge.status();
            List<UUID> all = merge.suggestions();
            try {
                switch (action) {
                    case UNDO -> merge.undo("路段不同", AT);
                    case ANSWER -> merge.answer(AT);
                    case LEAVE -> gone.addAll(merge.leave(all.get(all.size() - 1), "已撤回", AT));
                }
                assertThat(before).isEqualTo(MergeStatus.ACTIVE);
            } catch (ProblemException refused) {
                assertThat(before).isNotEqualTo(MergeStatus.ACTIVE);
                assertThat(merge.status()).isEqualTo(before);
                assertThat(merge.suggestions()).isEqualTo(all);
            }
            assertThat(merge.endedAt() == null).isEqualTo(merge.status() == MergeStatus.ACTIVE);
            assertThat(merge.endReason() != null).isEqualTo(merge.status() == MergeStatus.UNDONE);
            assertThat(merge.suggestions()).hasSizeGreaterThanOrEqualTo(2);
            if (merge.status() == MergeStatus.ACTIVE) {
                assertThat(merge.suggestions()).doesNotContainAnyElementsOf(gone);
            }
        }
    }

    @Test
    void aMemberThatIsWithdrawnLeavesTheOthersAndALeadLeavesNone() {
        Merge merge = merge(2);
        UUID first = merge.members().get(0);

        assertThat(merge.leave(first, "已撤回", AT)).containsExactly(first);
        assertThat(merge.status()).isEqualTo(MergeStatus.ACTIVE);
        assertThat(merge.suggestions()).hasSize(2).doesNotContain(first);
        assertThat(merge.leave(merge.leadId(), "已撤回", AT)).hasSize(2);
        assertThat(merge.status()).isEqualTo(MergeStatus.UNDONE);
    }

    @ParameterizedTest
    @EnumSource(SuggestionStatus.class)
    void onlyWhatIsRegisteredAndNotRepliedToIsMerged(SuggestionStatus status) {
        Party open = party(SuggestionStatus.REGISTERED);
        if (OPEN.contains(status)) {
            assertThatCode(() -> check(party(status), open)).doesNotThrowAnyException();
            assertThatCode(() -> check(open, party(status))).doesNotThrowAnyException();
            return;
        }
        assertThatThrownBy(() -> check(party(status), open)).hasMessageContaining("illegal-transition");
        refused(MergeProblem.MEMBER_NOT_OPEN, open, party(status));
    }

    @Test
    void whatDoesNotBelongTogetherIsRefused() {
        Party lead = new Party(UUID.randomUUID(), "410402", SuggestionStatus.ASSIGNED, false, false, DUE);
        Party sooner =
                new Party(UUID.randomUUID(), "410402", SuggestionStatus.ASSIGNED, false, false, DUE.minusDays(1));

        refused(MergeProblem.UNKNOWN_MEMBER, lead, null);
        refused(
                MergeProblem.UNKNOWN_MEMBER,
                lead,
                new Party(UUID.randomUUID(), "410403", SuggestionStatus.REGISTERED, false, false, LocalDate.MAX));
        refused(
                MergeProblem.CONFIDENTIAL_WITH_PUBLIC,
                lead,
                new Party(UUID.randomUUID(), "410402", SuggestionStatus.REGISTERED, true, false, LocalDate.MAX));
        refused(
                MergeProblem.MEMBER_NOT_OPEN,
                lead,
                new Party(UUID.randomUUID(), "410402", SuggestionStatus.IN_HANDLING, false, true, DUE));
        refused(MergeProblem.LEAD_DUE_LATER, lead, sooner);
        refused(MergeProblem.LEAD_DUE_LATER, party(SuggestionStatus.REGISTERED), lead);
        assertThatCode(() -> check(sooner, lead)).doesNotThrowAnyException();
        assertThatThrownBy(
                        () -> MergeRules.check(lead, List.of(party(SuggestionStatus.REGISTERED)), List.of(lead.id())))
                .hasMessageContaining("already-merged");
        Party taken = party(SuggestionStatus.REGISTERED);
        assertThatThrownBy(() -> MergeRules.check(lead, List.of(taken), List.of(taken.id())))
                .hasMessageContaining("already-merged");
    }

    @Test
    void nobodyIsNamedTwice() {
        UUID lead = UUID.randomUUID();
        UUID member = UUID.randomUUID();
        assertThatCode(() -> MergeRules.mustBeDistinct(lead, List.of(member))).doesNotThrowAnyException();
        for (List<UUID> twice : List.of(List.of(lead), List.of(member, member))) {
            assertThatThrownBy(() -> MergeRules.mustBeDistinct(lead, twice)).hasMessageContaining("merged-twice");
        }
    }

    private static void refused(ProblemCode code, Party lead, Party member) {
        assertThatThrownBy(() -> check(lead, member)).isInstanceOfSatisfying(ProblemException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.fields().get(0).pointer()).isEqualTo("/suggestionIds/0");
        });
    }

    private static void check(Party lead, Party member) {
        List<Party> members = new ArrayList<>();
        members.add(member);
        MergeRules.check(lead, members, List.of());
    }

    private static Party party(SuggestionStatus status) {
        return new Party(UUID.randomUUID(), "410402", status, false, false, LocalDate.MAX);
    }

    private static Merge merge(int members) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < members; i++) {
            ids.add(UUID.randomUUID());
        }
        return new Merge(UUID.randomUUID(), "410402", UUID.randomUUID(), ids, "内容相同", AT);
    }
}
