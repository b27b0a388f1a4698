package org.lianluo.suggestion.opinion.voice;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"路灯坏了|路 灯 坏 了！", "ABC路|ａｂｃ路", "3号楼。漏水|3号楼，漏水", "a b|A\u3000B"})
    void widthCaseBlanksAndPunctuationDoNotMatter(String one, String other) {
        assertThat(SameText.of(one, "x")).isEqualTo(SameText.of(other, "X。"));
    }

    @Test
    void otherWordsAndNumbersDo() {
        assertThat(SameText.of("3号楼漏水", "")).isNotEqualTo(SameText.of("4号楼漏水", ""));
        assertThat(SameText.of("路灯", "坏了")).isNotEqualTo(SameText.of("路灯坏了", ""));
    }
}
