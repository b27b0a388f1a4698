package org.lianluo.station.legislation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DraftActionTest {

    /** Written apart from the table that it tests. */
    private static final Map<LegislativeDraftStatus, Set<DraftAction>> ALLOWED = Map.of(
            LegislativeDraftStatus.PREPARED, Set.of(DraftAction.PUBLISH, DraftAction.WITHDRAW),
            LegislativeDraftStatus.OPEN,
                    Set.of(
                            DraftAction.COMMENT,
                            DraftAction.EXTEND,
                            DraftAction.CLOSE,
                            DraftAction.SORT,
                            DraftAction.ACKNOWLEDGE,
                            DraftAction.WITHDRAW),
            LegislativeDraftStatus.CLOSED, Set.of(DraftAction.SORT, DraftAction.REPORT),
            LegislativeDraftStatus.REPORTED, Set.of(DraftAction.ACKNOWLEDGE),
            LegislativeDraftStatus.WITHDRAWN, Set.of());

    static Stream<Arguments> allPairs() {
        return Arrays.stream(LegislativeDraftStatus.values())
                .flatMap(status -> Arrays.stream(DraftAction.values()).map(action -> Arguments.of(status, action)));
    }

    @ParameterizedTest
    @MethodSource("allPairs")
    void happensFromItsStatesAlone(LegislativeDraftStatus status, DraftAction action) {
        LegislativeDraft draft = Rounds.in(status);
        int told = draft.told().size();

        if (ALLOWED.get(status).contains(action)) {
            Rounds.take(action, draft);
        } else {
            assertThatThrownBy(() -> Rounds.take(action, draft)).hasMessageContaining("illegal-transition");
            assertThat(draft.course().status()).isEqualTo(status);
            assertThat(draft.told()).hasSize(told);
        }
    }
}
