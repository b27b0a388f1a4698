package org.lianluo.survey.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.lianluo.shared.events.survey.FeedbackReturnedV1;
import org.lianluo.shared.problem.ProblemException;

class FeedbackFormProperties {

    /** A deputy's call, so many hours after the reply was issued. */
    record Call(Grade attitude, Grade result, String reason, int hours) {

        Instant at() {
            return Asked.ISSUED.plus(Duration.ofHours(hours));
        }
    }

    @Provide
    Arbitrary<List<Call>> calls() {
        Arbitrary<Grade> grade = Arbitraries.of(Grade.class);
        Arbitrary<String> reason = Arbitraries.of("尚未解决。").injectNull(0.5);
        return Combinators.combine(grade, grade, reason, Arbitraries.integers().between(0, 24 * 40))
                .as(Call::new)
                .list()
                .ofMaxSize(6);
    }

    @Property
    void noSequenceOfCallsLeavesTheStateMachine(@ForAll("calls") List<Call> calls) {
        FeedbackForm form = Asked.open();
        int returned = 0;
        for (Call call : calls) {
            List<Object> before = Asked.state(form);
            FeedbackReturnedV1 event = taken(form, call);
            if (event == null) {
                assertThat(Asked.state(form)).isEqualTo(before);
                continue;
            }
            returned++;
            assertThat(before).contains(FormStatus.OPEN);
            assertThat(form.feedback().attitude()).isEqualTo(call.attitude());
            assertThat(form.feedback().result()).isEqualTo(call.result());
            assertThat(event.late()).isEqualTo(!call.at().isBefore(Asked.OVER));
            boolean dissatisfied = call.attitude() == Grade.DISSATISFIED || call.result() == Grade.DISSATISFIED;
            assertThat(event.reason() != null).isEqualTo(dissatisfied);
        }
        assertThat(returned).isLessThanOrEqualTo(1);
        assertThat(form.status()).isEqualTo(returned == 0 ? FormStatus.OPEN : FormStatus.RETURNED);
        assertThat(form.feedback() != null).isEqualTo(returned == 1);
        assertThat(form.told()).hasSize(1 + returned);
        assertThat(form.added()).hasSize(1 + returned);
    }

    /** Null when it was refused. */
    private static FeedbackReturnedV1 taken(FeedbackForm form, Call call) {
        try {
            return Asked.give(form, call.attitude(), call.result(), call.reason(), call.at());
        } catch (ProblemException refusal) {
            return null;
        }
    }
}
