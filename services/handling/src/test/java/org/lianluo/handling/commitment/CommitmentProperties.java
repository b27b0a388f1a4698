package org.lianluo.handling.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.lianluo.handling.assignment.suggestion.Promises;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.problem.ProblemException;

class CommitmentProperties {

    /** What may be tried, in whatever state. */
    enum Try {
        PLAN,
        REACH,
        POSTPONE,
        TAKE_NOTE,
        FULFIL,
        ANSWER,
        REPLACE,
        GIVE_STATE,
        RATE
    }

    /** Where each leads, told from the rules and not from the code; what is missing is refused. */
    private static final Map<CommitmentStatus, Map<Try, CommitmentStatus>> TABLE = Map.of(
            CommitmentStatus.OPEN,
            Map.of(
                    Try.PLAN, CommitmentStatus.OPEN,
                    Try.REACH, CommitmentStatus.OPEN,
                    Try.POSTPONE, CommitmentStatus.OPEN,
                    Try.TAKE_NOTE, CommitmentStatus.OPEN,
                    Try.FULFIL, CommitmentStatus.FULFILLED,
                    Try.REPLACE, CommitmentStatus.REPLACED,
                    Try.GIVE_STATE, CommitmentStatus.OPEN,
                    Try.RATE, CommitmentStatus.OPEN),
            CommitmentStatus.FULFILLED,
            Map.of(
                    Try.ANSWER, CommitmentStatus.ANSWERED,
                    Try.REPLACE, CommitmentStatus.REPLACED,
                    Try.GIVE_STATE, CommitmentStatus.FULFILLED,
                    Try.RATE, CommitmentStatus.FULFILLED),
            CommitmentStatus.ANSWERED,
            Map.of(Try.GIVE_STATE, CommitmentStatus.ANSWERED, Try.RATE, CommitmentStatus.ANSWERED),
            CommitmentStatus.REPLACED,
            Map.of(Try.RATE, CommitmentStatus.REPLACED));

    private static final List<Try> TELLING =
            List.of(Try.PLAN, Try.REACH, Try.POSTPONE, Try.FULFIL, Try.REPLACE, Try.GIVE_STATE);

    @Property
    void everyStateAllowsWhatTheTableSaysAndARefusedCallChangesNothing(
            @ForAll @Size(max = 14) List<Try> tries, @ForAll @IntRange(max = 400) int daysBetween) {
        Commitment commitment = Promises.commitment(Commitment::new);
        List<Milestone> milestones = new ArrayList<>();
        Instant at = Promises.ISSUED;
        int year = 2026;
        for (Try one : tries) {
            at = at.plus(Duration.ofDays(daysBetween));
            CommitmentStatus next = mayBe(one, commitment, milestones, at)
                    ? TABLE.get(commitment.status()).get(one)
                    : null;
            List<Object> before = state(commitment);
            int told = commitment.told().size();
            int lines = commitment.added().size();
            boolean refused = isRefused(one, commitment, milestones, at, ++year);

            assertThat(refused).as(one + " when " + commitment.status()).isEqualTo(next == null);
            if (refused) {
                assertThat(state(commitment)).isEqualTo(before);
                assertThat(commitment.added()).hasSize(lines);
            } else {
                assertThat(commitment.status()).isEqualTo(next);
                assertThat(commitment.added()).hasSizeGreaterThan(lines);
            }
            assertThat(commitment.told()).hasSize(told + (!refused && TELLING.contains(one) ? 1 : 0));
            assertThat(commitment.firstDue()).isEqualTo(Promises.DUE);
            assertThat(commitment.due()).isAfterOrEqualTo(Promises.DUE);
            assertThat(commitment.due().equals(Promises.DUE)).isEqualTo(commitment.postponements() == 0);
            assertThat(commitment.fulfilment() != null)
                    .as("kept")
                    .isEqualTo(commitment.status() == CommitmentStatus.FULFILLED
                            || commitment.status() == CommitmentStatus.ANSWERED
                            || commitment.fulfilment() != null && commitment.status() == CommitmentStatus.REPLACED);
            assertThat(commitment.toTakeNote())
                    .hasSizeLessThanOrEqualTo(commitment.status() == CommitmentStatus.OPEN ? 2 : 0);
        }
    }

    /** What the state alone does not say: a step must be there to be reached, a day to take note of, a plan in time. */
    private static boolean mayBe(Try one, Commitment commitment, List<Milestone> milestones, Instant at) {
        return switch (one) {
            case PLAN -> !commitment.isOverdue(at);
            case REACH -> milestones.stream().anyMatch(milestone -> milestone.reachedOn() == null);
            case TAKE_NOTE -> !commitment.toTakeNote().isEmpty();
            default -> true;
        };
    }

    private static boolean isRefused(Try one, Commitment commitment, List<Milestone> milestones, Instant at, int year) {
        Act act = new Act("HANDLER_CLERK", "410402-U01", "clerk", at);
        LocalDate today = Promises.day(at);
        try {
            switch (one) {
                case PLAN -> milestones.add(commitment.plan(act, "选址", commitment.due()));
                case REACH -> commitment.reach(act, next(milestones), today, null);
                case POSTPONE -> {
                    LocalDate later = commitment.due().isBefore(today) ? today : commitment.due();
                    commitment.postpone(act, later.plusDays(30), "管线迁改未完成。");
                }
                case TAKE_NOTE ->
                    commitment.takeNote(
                            act, commitment.toTakeNote().stream().findFirst().orElse("D9"));
                case FULFIL -> commitment.fulfil(act, today, "已建成。", List.of(), 0);
                case ANSWER -> commitment.answered(act, Promises.reply());
                case REPLACE -> commitment.replaced(act, Promises.reply());
                case GIVE_STATE -> commitment.giveState(act, year, commitment.deputyCodes());
                case RATE -> commitment.rated(act, "SATISFIED");
            }
            return false;
        } catch (ProblemException refusal) {
            return true;
        }
    }

    private static Milestone next(List<Milestone> milestones) {
        return milestones.stream()
                .filter(milestone -> milestone.reachedOn() == null)
                .findFirst()
                .orElseGet(() -> {
                    Milestone reached = new Milestone(UUID.randomUUID(), UUID.randomUUID(), "选址", Promises.DUE, null);
                    reached.reach(Promises.DUE, null);
                    return reached;
                });
    }

    private static List<Object> state(Commitment commitment) {
        return Arrays.asList(
                commitment.status(),
                commitment.due(),
                commitment.postponements(),
                commitment.toTakeNote(),
                commitment.fulfilment(),
                commitment.endedBy(),
                commitment.stateGivenFor(),
                commitment.getUpdatedAt());
    }
}
