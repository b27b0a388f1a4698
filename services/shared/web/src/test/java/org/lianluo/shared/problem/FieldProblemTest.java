package org.lianluo.shared.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldProblemTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/code", "/stationCodes/0", "/a~1b/m~0n", "/姓名"})
    void aPlaceInTheBodyIsAJsonPointer(String pointer) {
        assertThat(new FieldProblem(pointer, "x").pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"code", "#/code", "$.code", "stationCodes[0]", "/a~b", "/a~2"})
    void nothingElseIsAPointer(String text) {
        assertThatThrownBy(() -> new FieldProblem(text, "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aParameterIsNamedApart() {
        FieldProblem problem = FieldProblem.ofParameter("limit", "x");

        assertThat(problem.pointer()).isNull();
        assertThat(problem.parameter()).isEqualTo("limit");
        assertThat(problem.place()).isEqualTo("limit");
    }

    @Test
    void aCallerReadsTheirHalfOfWhatIsSaidInBothLanguages() {
        FieldProblem both = new FieldProblem("/code", "请填整数 / Send a whole number");

        assertThat(both.readBy(false)).isEqualTo(new FieldProblem("/code", "请填整数"));
        assertThat(both.readBy(true)).isEqualTo(new FieldProblem("/code", "Send a whole number"));
        assertThat(new FieldProblem("/code", "must not be null").readBy(true).message())
                .isEqualTo("must not be null");
    }
}
