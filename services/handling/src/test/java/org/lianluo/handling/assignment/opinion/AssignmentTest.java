package org.lianluo.handling.assignment.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.lianluo.handling.assignment.opinion.Assigned.ACCEPT_DUE;
import static org.lianluo.handling.assignment.opinion.Assigned.ACCEPT_OVER;
import static org.lianluo.handling.assignment.opinion.Assigned.ANSWER_DUE;
import static org.lianluo.handling.assignment.opinion.Assigned.ANSWER_OVER;
import static org.lianluo.handling.assignment.opinion.Assigned.EXTENDED_DUE;
import static org.lianluo.handling.assignment.opinion.Assigned.NEXT_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.lianluo.handling.HandlingProblem;
import org.lianluo.handling.assignment.AssignmentActs;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.Limit;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.shared.casework.Act;
import org.lianluo.shared.events.IntegrationEvent;
import org.lianluo.shared.events.handling.AssignmentAcceptedV1;
import org.lianluo.shared.events.handling.AssignmentAnsweredV1;
import org.lianluo.shared.events.handling.AssignmentCreatedV1;
import org.lianluo.shared.events.handling.AssignmentDueRecountedV1;
import org.lianluo.shared.events.handling.AssignmentOverdueV1;
import org.lianluo.shared.events.handling.AssignmentReturnedV1;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemCode;
import org.lianluo.shared.problem.ProblemException;

class AssignmentTest {

    @ParameterizedTest
    @CsvSource({
        "PENDING,     ACCEPT, IN_HANDLING, AssignmentAcceptedV1",
        "PENDING,     RETURN, RETURNED,    AssignmentReturnedV1",
        "IN_HANDLING, EXTEND, IN_HANDLING, AssignmentExtendedV1",
        "IN_HANDLING, ANSWER, ANSWERED,    AssignmentAnsweredV1"
    })
    void unitMovesTheCaseWhichTellsItsEventAndAddsALine(
            AssignmentStatus from, UnitAction action, AssignmentStatus to, String event) {
        OpinionAssignment assignment = Assigned.in(from);
        int told = assignment.told().size();

        Assigned.act(assignment, action, NEXT_DAY);

        assertThat(assignment.status()).isEqualTo(to);
        assertThat(assignment.told()).hasSize(told + 1);
        assertThat(assignment.told())
                .last()
                .extracting(last -> last.getClass().getSimpleName())
                .isEqualTo(event);
        assertThat(assignment.added()).hasSize(told + 1);
        assertThat(assignment.added())
                .last()
                .extracting("action", "actor", "fromStatus", "toStatus")
                .containsExactly(action.name(), "410402-U01", from.name(), to.name());
    }

    @Test
    void eachRoundBeginsWithAnEventAndALine() {
        OpinionAssignment first = Assigned.pending();
        OpinionAssignment second = Assigned.rehandled();

        assertThat(first.told()).singleElement().isInstanceOf(AssignmentCreatedV1.class);
        assertThat(first.added())
                .singleElement()
                .extracting("action", "fromStatus", "toStatus")
                .containsExactly("ASSIGN", null, "PENDING");
        assertThat(second.told()).singleElement().isInstanceOf(AssignmentCreatedV1.class);
        assertThat(second.added())
                .singleElement()
                .extracting("action", "fromStatus", "toStatus")
                .containsExactly("REHANDLE", null, "IN_HANDLING");
    }

    @Test
    void aDateThatIsCountedAgainIsTold() {
        OpinionAssignment assignment = Assigned.pending();

        assignment.recount(AssignmentActs.bySystem(NEXT_DAY).noted("corrected"), Limit.ACCEPT, EXTENDED_DUE);

        AssignmentDueRecountedV1 event = Assigned.last(assignment, AssignmentDueRecountedV1.class);
        assertThat(event.due()).isEqualTo(EXTENDED_DUE.due());
        assertThat(assignment.added())
                .last()
                .extracting("action", "due", "note")
                .containsExactly("RECOUNT", EXTENDED_DUE.due(), "corrected");
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
        List<IntegrationEvent> told = assignment.told();
        List<Object> added = assignment.added();

        assertThatThrownBy(() -> Assigned.act(assignment, action, NEXT_DAY))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo(CommonProblem.ILLEGAL_TRANSITION);
                    assertThat(refusal.facts()).containsEntry("currentStatus", status);
                });

        assertThat(Assigned.state(assignment)).isEqualTo(before);
        assertThat(assignment.told()).isEqualTo(told);
        assertThat(assignment.added()).isEqualTo(added);
    }

    @Test
    void returnsUntilTheEndOfTheLastDayInChina() {
        OpinionAssignment assignment = Assigned.pending();

        assignment.giveBack(Assigned.unit(ACCEPT_OVER.minusSeconds(1)), "不属于本单位职责", "410402-U02");

        AssignmentReturnedV1 event = Assigned.last(assignment, AssignmentReturnedV1.class);
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
        assignment.noticeOverdue(AssignmentActs.bySystem(ACCEPT_OVER));

        assignment.accept(Assigned.unit(ACCEPT_OVER), ANSWER_DUE);

        assertThat(Assigned.last(assignment, AssignmentAcceptedV1.class).answerDue())
                .isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(assignment.acceptDue()).isSameAs(ACCEPT_DUE);
    }

    @Test
    void secondExtensionIsRefused() {
        OpinionAssignment assignment = Assigned.in(AssignmentStatus.IN_HANDLING);
        assignment.extend(Assigned.unit(ANSWER_OVER.minusSeconds(1)), "需协调", EXTENDED_DUE);

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

        assignment.answer(Assigned.unit(at), "已修复。", null);

        AssignmentAnsweredV1 event = Assigned.last(assignment, AssignmentAnsweredV1.class);
        assertThat(event.late()).isEqualTo(late);
        assertThat(event.round()).isEqualTo(1);
    }

    @Test
    void eachLimitIsNoticedOnceAndTheDateStays() {
        OpinionAssignment assignment = Assigned.pending();

        Act afterAccept = AssignmentActs.bySystem(ACCEPT_OVER);

        assignment.noticeOverdue(afterAccept);
        AssignmentOverdueV1 accept = Assigned.last(assignment, AssignmentOverdueV1.class);
        assertThatThrownBy(() -> assignment.noticeOverdue(afterAccept)).isInstanceOf(IllegalStateException.class);
        assignment.accept(Assigned.unit(ACCEPT_OVER), ANSWER_DUE);
        assertThatThrownBy(() -> assignment.noticeOverdue(afterAccept)).isInstanceOf(IllegalStateException.class);
        assignment.noticeOverdue(AssignmentActs.bySystem(ANSWER_OVER));
        AssignmentOverdueV1 answer = Assigned.last(assignment, AssignmentOverdueV1.class);

        assertThat(assignment.told()).hasSize(4);
        assertThat(assignment.added()).extracting("action").containsExactly("ASSIGN", "OVERDUE", "ACCEPT", "OVERDUE");
        assertThat(accept.limit()).isEqualTo("ACCEPT");
        assertThat(accept.due()).isEqualTo(LocalDate.parse("2026-11-24"));
        assertThat(answer.limit()).isEqualTo("ANSWER");
        assertThat(answer.due()).isEqualTo(LocalDate.parse("2026-12-11"));
        assertThat(assignment.answerDue()).isSameAs(ANSWER_DUE);
    }

    private static void refused(OpinionAssignment assignment, UnitAction action, Instant at, ProblemCode code) {
        AssignmentView before = Assigned.state(assignment);
        List<IntegrationEvent> told = assignment.told();

        assertThatThrownBy(() -> Assigned.act(assignment, action, at))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo(code));

        assertThat(Assigned.state(assignment)).isEqualTo(before);
        assertThat(assignment.told()).isEqualTo(told);
    }
}
