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
}
