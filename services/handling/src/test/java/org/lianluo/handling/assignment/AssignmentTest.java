package org.lianluo.handling.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.handling.assignment.Assigned.ACCEPT_DUE;
import static org.lianluo.handling.assignment.Assigned.ACCEPT_OVER;
import static org.lianluo.handling.assignment.Assigned.ANSWER_DUE;
import static org.lianluo.handling.assignment.Assigned.ANSWER_OVER;
import static org.lianluo.handling.assignment.Assigned.EXTENDED_DUE;
import static org.lianluo.handling.assignment.Assigned.NEXT_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.shared.events.AssignmentAnsweredV1;
import org.lianluo.shared.events.AssignmentOverdueV1;
import org.lianluo.shared.events.AssignmentReturnedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

class AssignmentTest {

    @ParameterizedTest
    @CsvSource({
        "PENDING,     ACCEPT, IN_HANDLING",
        "PENDING,     RETURN, RETURNED",
        "IN_HANDLING, EXTEND, IN_HANDLING",
        "IN_HANDLING, ANSWER, ANSWERED"
    })
    void unitMovesTheCase(AssignmentStatus from, UnitAction action, AssignmentStatus to) {
        OpinionAssignment assignment = Assigned.in(from);

        Assigned.act(assignment, action, NEXT_DAY);

        assertThat(assignment.status()).isEqualTo(to);
    }

    static Stream<Arguments> allOtherPairs() {
        return EnumSet.range(AssignmentStatus.PENDING, AssignmentStatus.ANSWERED).stream()
                .flatMap(status -> Arrays.stream(UnitAction.values()).map(action -> Arguments.of(status, action)))
                .filter(pair -> !Stream.of(
                                "PENDING ACCEPT", "PENDING RETURN", "IN_HANDLING EXTEND", "IN_HANDLING ANSWER")
                        .toList()
                        .contains(pair.get()[0] + " " + pair.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("allOtherPairs")
    void everyOtherActionIsRefusedAndChangesNothing(AssignmentStatus status, UnitAction action) {
        OpinionAssignment assignment = Assigned.in(status);
        AssignmentView before = Assigned.state(assignment);

        assertThatThrownBy(() -> Assigned.act(assignment, action, NEXT_DAY))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION);
                    assertThat(refusal.facts()).containsEntry("currentStatus", status);
                });

        assertThat(Assigned.state(assignment)).isEqualTo(before);
    }

    @Test
    void returnsUntilTheEndOfTheLastDayInChina() {
        OpinionAssignment assignment = Assigned.pending();

        AssignmentReturnedV1 event =
                assignment.giveBack("不属于本单位职责", "410402-U02", "clerk", ACCEPT_OVER.minusSeconds(1));

        assertThat(event.reason()).isEqualTo("不属于本单位职责");
        assertThat(event.suggestedUnitCode()).isEqualTo("410402-U02");
        assertThat(assignment.currentDue()).isNull();
    }

    @Test
    void refusesReturnAfterTwoWorkingDays() {
        refused(Assigned.pending(), UnitAction.RETURN, ACCEPT_OVER, HandlingProblem.RETURN_TOO_LATE);
    }

    @Test
    void acceptsLateSinceItMustBeHandled() {
        OpinionAssignment assignment = Assigned.pending();
        assignment.noticeOverdue(ACCEPT_OVER);

        assertThat(assignment.accept(ANSWER_DUE, "clerk", ACCEPT_OVER).answerDue())
                .isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(assignment.acceptDue()).isSameAs(ACCEPT_DUE);
    }

    @Test
    void secondExtensionIsRefused() {
        OpinionAssignment assignment = Assigned.in(AssignmentStatus.IN_HANDLING);
        assignment.extend("需协调", EXTENDED_DUE, "clerk", ANSWER_OVER.minusSeconds(1));

        refused(assignment, UnitAction.EXTEND, NEXT_DAY, HandlingProblem.EXTENSION_ALREADY_TAKEN);
        assertThat(assignment.currentDue()).isSameAs(EXTENDED_DUE);
    }

    @Test
    void extensionAfterTheDueDateIsRefused() {
        refused(
                Assigned.in(AssignmentStatus.IN_HANDLING),
                UnitAction.EXTEND,
                ANSWER_OVER,
                HandlingProblem.EXTENSION_TOO_LATE);
    }

    @Test
    void rehandlingStartsInHandlingWithTheSameMatterAndWithoutAnExtension() {
        OpinionAssignment assignment = Assigned.rehandled();

        assertThat(assignment.status()).isEqualTo(AssignmentStatus.IN_HANDLING);
        assertThat(assignment.round()).isEqualTo(2);
        assertThat(assignment.predecessorId()).isNotNull();
        assertThat(assignment.matter().title()).isEqualTo("路灯不亮");
        assertThat(assignment.acceptDue()).isNull();
        refused(assignment, UnitAction.EXTEND, NEXT_DAY, HandlingProblem.NO_EXTENSION_IN_REHANDLING);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-11T15:59:59Z, false", "2026-12-11T16:00:00Z, true"})
    void answerAfterTheDueDateIsTakenAndMarkedLate(Instant at, boolean late) {
        OpinionAssignment assignment = Assigned.in(AssignmentStatus.IN_HANDLING);

        AssignmentAnsweredV1 event = assignment.answer("已修复。", null, "clerk", at);

        assertThat(event.late()).isEqualTo(late);
        assertThat(event.round()).isEqualTo(1);
    }

    @Test
    void eachLimitIsNoticedOnceAndTheDateStays() {
        OpinionAssignment assignment = Assigned.pending();

        AssignmentOverdueV1 accept = assignment.noticeOverdue(ACCEPT_OVER);
        assertThatThrownBy(() -> assignment.noticeOverdue(ACCEPT_OVER)).isInstanceOf(IllegalStateException.class);
        assignment.accept(ANSWER_DUE, "clerk", ACCEPT_OVER);
        assertThatThrownBy(() -> assignment.noticeOverdue(ACCEPT_OVER)).isInstanceOf(IllegalStateException.class);
        AssignmentOverdueV1 answer = assignment.noticeOverdue(ANSWER_OVER);

        assertThat(accept.limit()).isEqualTo("ACCEPT");
        assertThat(accept.due()).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(answer.limit()).isEqualTo("ANSWER");
        assertThat(answer.due()).isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(assignment.answerDue()).isSameAs(ANSWER_DUE);
    }

    private static void refused(OpinionAssignment assignment, UnitAction action, Instant at, ProblemCode code) {
        AssignmentView before = Assigned.state(assignment);

        assertThatThrownBy(() -> Assigned.act(assignment, action, at))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));

        assertThat(Assigned.state(assignment)).isEqualTo(before);
    }
}
