package org.lianluo.suggestion.proposal.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextOverlapTest {

    @Test
    void aCopyIsWholeWhateverItsPunctuation() {
        assertThat(TextOverlap.share("路灯每晚闪烁，请检修。", List.of("路灯每晚闪烁 请检修"))).isEqualTo(1);
    }

    @Test
    void partsMayStemFromSeveralTexts() {
        assertThat(TextOverlap.share("路灯闪烁停车困难", List.of("路灯闪烁", "停车困难"))).isEqualTo(4.0 / 6);
    }

    @Test
    void ownWordsAreNoCopy() {
        assertThat(TextOverlap.share("建议增设公共停车场", List.of("路灯每晚闪烁"))).isZero();
        assertThat(TextOverlap.share("", List.of("路灯"))).isZero();
        assertThat(TextOverlap.share("建议增设公共停车场", List.of())).isZero();
    }
}
