package org.lianluo.handling.assignment.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.lianluo.handling.assignment.AssignmentMode;
import org.lianluo.handling.assignment.AssignmentRole;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.AssignmentView;
import org.lianluo.handling.assignment.Complexity;
import org.lianluo.handling.assignment.Handover;
import org.lianluo.handling.assignment.SubjectType;
import org.lianluo.shared.calendar.Deadline;
import org.lianluo.shared.casework.DueDate;
import org.lianluo.shared.casework.PolicyKey;
import org.lianluo.shared.problem.ProblemException;

class SuggestionProperties {

    private static final Instant ASSIGNED = Instant.parse("2026-11-20T02:00:00Z");
    private static final LocalDate DAY = LocalDate.parse("2026-11-20");
    private static final Set<AssignmentStatus> KNOWN = EnumSet.range(AssignmentStatus.SIGNED, AssignmentStatus.ENDED);

    /**
     * What somebody does, so many days after the assignment.
     *
     * @param sound whether what is sent with it breaks no rule
     */
    record Call(SuggestionAction action, int day, boolean sound) {}

    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Call> any = Combinators.combine(
                        Arbitraries.of(SuggestionAction.class),
                        Arbitraries.integers().between(0, 120),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(true)), Tuple.of(1, Arbitraries.just(false))))
                .as(Call::new);
        return any.list().ofMaxSize(14);
    }

    @Property
    void noSequenceOfCallsLeavesTheStateMachineAndARefusedOneChangesNothing(
            @ForAll("calls") List<Call> calls,
            @ForAll AssignmentRole role,
            @ForAll boolean coHandlerIsAwaited,
            @ForAll boolean rehandling) {
        Case its = rehandling && role.replies()
                ? new Case(role, coHandlerIsAwaited).again()
                : new Case(role, coHandlerIsAwaited);
        for (Call call : calls) {
            List<Object> before = its.state();
            if (!its.taken(call)) {
                assertThat(its.state()).isEqualTo(before);
            }
            its.mustHold();
        }
    }

    /** An assignment with its replies, as the service keeps them. */
    private static final class Case {

        private SuggestionAssignment assignment;
        private final CoHandlers coHandlers;
        private final List<Reply> replies = new ArrayList<>();
        private boolean contacted;

        Case(AssignmentRole role, boolean coHandlerIsAwaited) {
            assignment = handedOver(role);
            coHandlers = new CoHandlers(coHandlerIsAwaited ? List.of(handedOver(AssignmentRole.CO)) : List.of());
        }

        /** The same in the second round. */
        Case again() {
            Instant replied = ASSIGNED.plus(Duration.ofDays(10));
            assignment.sign("clerk", replied);
            assignment.contact(UUID.randomUUID(), contact(), DAY, "clerk", replied);
            Reply reply = assignment.draft(UUID.randomUUID(), reply(true), "clerk", replied);
            assignment.issue(reply, "局长", new CoHandlers(List.of()), "leader", replied);
            assignment = assignment.again(UUID.randomUUID(), replied, due(40), "deputy", replied);
            return this;
        }

        boolean taken(Call call) {
            try {
                act(call, ASSIGNED.plus(Duration.ofDays(call.day())));
                return true;
            } catch (ProblemException refusal) {
                return false;
            }
        }

        private void act(Call call, Instant at) {
            switch (call.action()) {
                case SIGN -> assignment.sign("clerk", at);
                case CONTACT -> {
                    assignment.contact(UUID.randomUUID(), call.sound() ? contact() : stranger(), DAY, "clerk", at);
                    contacted = true;
                }
                case SUBMIT_OPINION -> assignment.submitOpinion("clerk", at);
                case DRAFT -> replies.add(assignment.draft(UUID.randomUUID(), reply(call.sound()), "clerk", at));
                case REDRAFT -> assignment.redraft(latest(), reply(call.sound()), "clerk", at);
                case APPROVE -> assignment.issue(latest(), "局长", coHandlers, "leader", at);
                case REFUSE -> assignment.refuse(latest(), "不具体", "leader", at);
                case CORRECT -> assignment.correctHandOver(DAY, new Dates(due(60), due(20)), "officer", at);
                case END -> assignment.end("deputy", at);
            }
        }

        private Reply latest() {
            return replies.isEmpty()
                    ? new Reply(UUID.randomUUID(), assignment.getId(), 1, reply(true), ASSIGNED)
                    : replies.get(replies.size() - 1);
        }

        void mustHold() {
            AssignmentStatus status = assignment.status();
            assertThat(status == AssignmentStatus.PENDING || KNOWN.contains(status))
                    .isTrue();
            assertThat(replies.stream().filter(Reply::isIssued).count())
                    .isEqualTo(status == AssignmentStatus.REPLIED ? 1 : 0);
            assertThat(replies.stream().filter(reply -> reply.status() == ReplyStatus.DRAFT))
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(status == AssignmentStatus.OPINION_SUBMITTED || status == AssignmentStatus.REPLIED)
                    .isEqualTo(assignment.completion() != null);
            assertThat(assignment.role().replies() || replies.isEmpty()).isTrue();
            assertThat(replies.isEmpty() || contacted).isTrue();
            assertThat(assignment.currentDue() != null).isEqualTo(assignment.isOpen());
            assertThat(status == AssignmentStatus.ENDED).isEqualTo(assignment.endedAt != null);
        }

        List<Object> state() {
            List<Object> state = new ArrayList<>();
            state.add(AssignmentView.of(assignment, ASSIGNED));
            replies.forEach(reply -> state.add(ReplyView.of(reply)));
            return state;
        }
    }

    private static SuggestionAssignment handedOver(AssignmentRole role) {
        SuggestionMatter matter = new SuggestionMatter(
                105,
                2026,
                11,
                "IN_SESSION",
                3,
                "增设停车位",
                "停车难。",
                "增设。",
                "PARKING",
                null,
                "D1",
                new String[] {"D2"},
                false);
        Terms terms = new Terms(matter, AssignmentMode.LEAD_CO, Complexity.ORDINARY, null);
        Handover handover =
                new Handover(SubjectType.SUGGESTION, UUID.randomUUID(), "410402", "410402-U01", 1, null, ASSIGNED);
        Dates dates = new Dates(due(role.replies() ? 90 : 30), role.replies() ? due(28) : null);
        return SuggestionAssignment.handedOver(UUID.randomUUID(), handover, role, terms, dates, "officer");
    }

    private static DueDate due(int days) {
        return DueDate.of(PolicyKey.SUGGESTION_REPLY, DAY, new Deadline(DAY.plusDays(days), "suggestion.reply", false));
    }

    private static ContactRequest contact() {
        return new ContactRequest(ContactKind.PHONE, "D2", DAY, "了解情况。");
    }

    private static ContactRequest stranger() {
        return new ContactRequest(ContactKind.PHONE, "D9", DAY, "了解情况。");
    }

    private static ReplyRequest reply(boolean sound) {
        return new ReplyRequest(sound ? ReplyClass.A : ReplyClass.B, "已增设。", "12号", List.of());
    }
}
