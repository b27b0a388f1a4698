package org.lianluo.portal.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.lianluo.client.model.SuggestionSummary;

class AlikeTest {

    @Test
    void theMostSimilarTitleComesFirst() {
        SuggestionSummary same = titled("关于增设老旧小区停车位的建议");
        SuggestionSummary close = titled("关于老旧小区增设电梯的建议");
        SuggestionSummary other = titled("关于加强养犬管理的建议");

        assertThat(Alike.titles("关于增设老旧小区停车位的建议", List.of(other, close, same))).containsExactly(same, close);
    }

    @Test
    void whatEveryTitleSaysIsNoLikeness() {
        assertThat(Alike.share("关于养犬的建议", "关于停车的建议")).isZero();
        assertThat(Alike.share("关于停车的建议", "停车")).isEqualTo(1);
        assertThat(Alike.share("", "")).isZero();
    }

    @Test
    void rareCharactersCountAsOne() {
        assertThat(Alike.share("𠮷祥路积水", "吉祥路积水")).isBetween(0.7, 0.8);
    }

    private static SuggestionSummary titled(String title) {
        return new SuggestionSummary().withTitle(title);
    }
}
