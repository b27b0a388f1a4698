package org.lianluo.station.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every action with a visitor in every state. */
class VisitActionTest {

    private static final Map<VisitStatus, Set<VisitAction>> ALLOWED = Map.of(
            VisitStatus.WAITING, EnumSet.of(VisitAction.CALL, VisitAction.LEAVE),
            VisitStatus.CALLED, EnumSet.of(VisitAction.CALL, VisitAction.HEAR, VisitAction.LEAVE),
            VisitStatus.HEARD, EnumSet.of(VisitAction.NOTE),
            VisitStatus.LEFT, EnumSet.noneOf(VisitAction.class));

    @ParameterizedTest
    @EnumSource
    void aStateAllowsWhatItsTableSaysAndNothingElse(VisitStatus status) {
        for (VisitAction action : VisitAction.values()) {
            if (ALLOWED.get(status).contains(action)) {
                assertThat(action.from(status)).isNotNull();
            } else {
                assertThatThrownBy(() -> action.from(status)).hasMessageContaining("illegal-transition");
            }
        }
    }
}
