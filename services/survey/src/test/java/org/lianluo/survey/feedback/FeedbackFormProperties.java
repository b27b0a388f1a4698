package org.lianluo.survey.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.lianluo.shared.casework.Act;
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

    /** What may be tried on a form, in whatever state it is. */
    enum Try {
        FEEDBACK,
        REMIND,
        LAPSE,
        REOPEN,
        RECOUNT;

        void on(FeedbackForm form, Instant at) {
            switch (this) {
                case FEEDBACK ->
                    form.giveFeedback(
                            new Act("DEPUTY", Asked.DEPUTY, "deputy", at),
                            Grade.SATISFIED,
                            Grade.DISSATISFIED,
                            "尚未解决。");
                case REMIND -> form.remind(Asked.bySystem(at), Asked.LAST_DUE);
                case LAPSE -> form.lapse(Asked.bySystem(at));
                case REOPEN -> form.reopen(Asked.byOffice(at));
                case RECOUNT -> form.recount(Asked.due("2026-12-21", false), "corrected", at);
            }
        }
    }

    /** Where each leads from where a form can stand, told from the rules and not from the code; what is missing is refused. */
    private static final Map<String, Map<Try, String>> TABLE = Map.of(
            "asked", Map.of(Try.FEEDBACK, "returned", Try.REMIND, "reminded", Try.RECOUNT, "asked"),
            "reminded", Map.of(Try.FEEDBACK, "returned", Try.LAPSE, "silent", Try.RECOUNT, "reminded"),
            "silent", Map.of(Try.FEEDBACK, "remarked"),
            "remarked", Map.of(Try.REOPEN, "returned"),
            "returned", Map.of());

    private static final Map<String, FormStatus> STATUS = Map.of(
            "asked", FormStatus.OPEN,
            "reminded", FormStatus.OPEN,
            "silent", FormStatus.NO_FEEDBACK,
            "remarked", FormStatus.NO_FEEDBACK,
            "returned", FormStatus.RETURNED);

    @Property
    void everyStateAllowsWhatTheTableSaysAndNothingElse(@ForAll @Size(max = 12) List<Try> tries) {
        FeedbackForm form = Asked.open();
        String place = "asked";
        int taken = 0;
        for (Try one : tries) {
            List<Object> before = Asked.state(form);
            String next = TABLE.get(place).get(one);
            boolean refused = isRefused(() -> one.on(form, Asked.LAST_OVER));

            assertThat(refused).as(one + " when " + place).isEqualTo(next == null);
            if (refused) {
                assertThat(Asked.state(form)).isEqualTo(before);
                continue;
            }
            taken++;
            place = next;
            assertThat(form.status()).isEqualTo(STATUS.get(place));
        }
        assertThat(form.told()).hasSize(1 + taken);
        assertThat(form.added()).hasSize(1 + taken);
    }

    private static boolean isRefused(Runnable act) {
        try {
            act.run();
            return false;
        } catch (ProblemException | IllegalStateException refusal) {
            return true;
        }
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
