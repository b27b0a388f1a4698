package org.lianluo.handling.appraisal.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.appraisal.scoring.Ranking.Ranked;

class RankingTest {

    @Test
    void equalScoresShareARankAndTheNextFollows() {
        Map<String, Standing> places = Ranking.of(List.of(
                ranked("U1", "一组", "90.00"),
                ranked("U2", "一组", "95.5"),
                ranked("U3", "二组", "95.50"),
                ranked("U4", "二组", "80"),
                ranked("U5", "二组", null)));

        assertThat(places.get("U2"))
                .extracting(Standing::overall, Standing::inGroup)
                .containsExactly(1, 1);
        assertThat(places.get("U3"))
                .extracting(Standing::overall, Standing::inGroup)
                .containsExactly(1, 1);
        assertThat(places.get("U1"))
                .extracting(Standing::overall, Standing::inGroup)
                .containsExactly(2, 2);
        assertThat(places.get("U4"))
                .extracting(Standing::overall, Standing::inGroup)
                .containsExactly(3, 2);
        assertThat(places.get("U5")).isEqualTo(Standing.NONE);
    }

    private static Ranked ranked(String unit, String group, String points) {
        return new Ranked(unit, group, points == null ? null : new BigDecimal(points));
    }
}
