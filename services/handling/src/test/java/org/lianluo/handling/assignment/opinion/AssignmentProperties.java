package org.lianluo.handling.assignment.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.handling.assignment.AssignmentStatus;
import org.lianluo.handling.assignment.caseload.AssignmentView;
import org.lianluo.shared.problem.ProblemException;

class AssignmentProperties {

    /** A call of a unit, so many hours after the assignment. */
    record Call(UnitAction action, int hours) {}

    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Integer> hours = Arbitraries.integers().between(0, 24 * 40);
        return Combinators.combine(Arbitraries.of(UnitAction.class), hours)
                .as(Call::new)
                .list()
                .ofMaxSize(8);
    }

    @Property
    void noSequenceOfCallsLeavesTheStateMachine(@ForAll("calls") List<Call> calls, @ForAll boolean rehandling) {
        OpinionAssignment assignment = rehandling ? Assigned.rehandled() : Assigned.pending();
        int extensions = 0;
        for (Call call : calls) {
            AssignmentView before = Assigned.state(assignment);
            int told = assignment.told().size();
            if (!taken(assignment, call)) {
                assertThat(Assigned.state(assignment)).isEqualTo(before);
                assertThat(assignment.told()).hasSize(told);
                assertThat(assignment.added()).hasSize(told);
                continue;
            }
            assertThat(assignment.told()).hasSize(told + 1);
            assertThat(assignment.added()).hasSize(told + 1);
            extensions += call.action() == UnitAction.EXTEND ? 1 : 0;
            assertThat(before.status()).isIn(AssignmentStatus.PENDING, AssignmentStatus.IN_HANDLING);
            assertThat(assignment.currentDue() != null)
                    .isEqualTo(assignment.status() == AssignmentStatus.PENDING
                            || assignment.status() == AssignmentStatus.IN_HANDLING);
            assertThat(assignment.answer() != null).isEqualTo(assignment.status() == AssignmentStatus.ANSWERED);
            assertThat(assignment.givenBack() != null).isEqualTo(assignment.status() == AssignmentStatus.RETURNED);
        }
        assertThat(extensions).isLessThanOrEqualTo(rehandling ? 0 : 1);
    }

    private static boolean taken(OpinionAssignment assignment, Call call) {
        try {
            Assigned.act(assignment, call.action(), Assigned.FORWARDED.plus(Duration.ofHours(call.hours())));
            return true;
        } catch (ProblemException refusal) {
            return false;
        }
    }
}
