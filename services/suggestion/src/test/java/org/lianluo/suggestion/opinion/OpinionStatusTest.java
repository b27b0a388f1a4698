package org.lianluo.suggestion.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class OpinionStatusTest {

    @Test
    void retentionBeginsWhereNobodyHasToGoOn() {
        assertThat(Arrays.stream(OpinionStatus.values()).filter(OpinionStatus::isEnd))
                .containsExactlyInAnyOrder(
                        OpinionStatus.CLOSED,
                        OpinionStatus.REFERRED_OUT,
                        OpinionStatus.REJECTED,
                        OpinionStatus.SET_ASIDE,
                        OpinionStatus.WITHDRAWN);
    }
}
