package org.lianluo.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianluo.shared.messaging.AggregateRoot;
import org.lianluo.shared.problem.CommonProblem;
import org.lianluo.shared.problem.ProblemException;

class IfMatchTest {

    /** Its version is 0. */
    private static final class Row extends AggregateRoot {

        private Row() {
            super(UUID.randomUUID(), "410402", "tester", Instant.EPOCH);
        }

        @Override
        public String aggregateType() {
            return "row";
        }
    }

    private final Row row = new Row();

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", " \"0\" ", "*", "\"7\", \"0\"", "\"0\",\"7\""})
    void lastVersionReadOrAnyOfSeveralOrWhateverIsThere(String header) {
        assertThat(IfMatch.check(header, row)).isSameAs(row);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"1\"", "W/\"0\"", "0", "\"7\", \"8\"", "\"*\"", ","})
    void anotherVersionIsStale(String header) {
        refused(header, CommonProblem.STALE_VERSION);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void noneIsAskedFor(String header) {
        refused(header, CommonProblem.PRECONDITION_REQUIRED);
    }

    private void refused(String header, Object code) {
        assertThatThrownBy(() -> IfMatch.check(header, row))
                .isInstanceOfSatisfying(ProblemException.class, refusal -> assertThat((Object) refusal.code())
                        .isEqualTo(code));
    }
}
