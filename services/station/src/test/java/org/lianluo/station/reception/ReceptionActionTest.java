package org.lianluo.station.reception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every action in every state. */
class ReceptionActionTest {

    private static final Map<ReceptionStatus, Set<ReceptionAction>> ALLOWED = new EnumMap<>(Map.of(
            ReceptionStatus.PLANNED,
            EnumSet.of(
                    ReceptionAction.ANNOUNCE,
                    ReceptionAction.REPLACE,
                    ReceptionAction.EXCUSE,
                    ReceptionAction.POSTPONE,
                    ReceptionAction.CANCEL),
            ReceptionStatus.ANNOUNCED,
            EnumSet.of(
                    ReceptionAction.REPLACE,
                    ReceptionAction.EXCUSE,
                    ReceptionAction.POSTPONE,
                    ReceptionAction.CANCEL,
                    ReceptionAction.START),
            ReceptionStatus.OPEN,
            EnumSet.of(
                    ReceptionAction.EXCUSE,
                    ReceptionAction.SIGN_IN,
                    ReceptionAction.QUEUE,
                    ReceptionAction.POINT,
                    ReceptionAction.CLOSE),
            ReceptionStatus.HELD,
            EnumSet.of(ReceptionAction.EXCUSE, ReceptionAction.CORRECT, ReceptionAction.POINT, ReceptionAction.FILE)));

    @ParameterizedTest
    @EnumSource
    void aStateAllowsWhatItsTableSaysAndNothingElse(ReceptionStatus status) {
        for (ReceptionAction action : ReceptionAction.values()) {
            if (ALLOWED.getOrDefault(status, Set.of()).contains(action)) {
                assertThat(action.from(status)).isNotNull();
            } else {
                assertThatThrownBy(() -> action.from(status)).hasMessageContaining("illegal-transition");
            }
        }
    }
}
