package org.lianluo.station.mandate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.lianluo.shared.problem.ProblemException;
import org.lianluo.station.deputy.DeputyStatus;

/** Whatever steps are tried one after the other, a mandate is active or suspended, and never ends by them. */
class StepKindTest {

    @Property
    void stepsNeverEndAMandate(@ForAll List<StepKind> steps) {
        boolean suspended = false;
        for (StepKind step : steps) {
            DeputyStatus now = suspended ? DeputyStatus.SUSPENDED : DeputyStatus.ACTIVE;
            boolean may = (step == StepKind.RESUMED) == suspended;
            if (may) {
                suspended = step == StepKind.SUSPENDED;
                assertThat(step.from(now)).isEqualTo(suspended ? DeputyStatus.SUSPENDED : DeputyStatus.ACTIVE);
            } else {
                assertThatThrownBy(() -> step.from(now)).isInstanceOf(ProblemException.class);
            }
        }
    }

    @Property
    void nothingHappensToAMandateThatHasEnded(@ForAll StepKind step) {
        assertThatThrownBy(() -> step.from(DeputyStatus.TERMINATED)).isInstanceOf(ProblemException.class);
    }
}
