package org.lianluo.handling.appraisal.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianluo.handling.appraisal.AssessmentFile.AwardList;
import org.lianluo.handling.appraisal.scoring.Score;
import org.lianluo.handling.appraisal.scoring.Standing;
import org.lianluo.shared.casework.Act;

/** Award lists over five units of two groups: 95, 90, 90 and 80, and one without an item. */
class StandingsTest {

    private static final Act OFFICE =
            new Act("INTAKE_OFFICER", "officer", "officer", Instant.parse("2026-11-23T02:00:00Z"));

    private final Standings standings = new Standings(List.of(
            unit("U1", "一组", "95"),
            unit("U2", "一组", "90"),
            unit("U3", "二组", "90.00"),
            unit("U4", "二组", "80"),
            unit("U5", "二组", null)));

    private static AssessedUnit unit(String code, String group, String points) {
        AssessedUnit unit = new AssessedUnit(UUID.randomUUID(), UUID.randomUUID(), "410402", code, "单位", group, OFFICE);
        BigDecimal scored = points == null ? null : new BigDecimal(points);
        Score score = new Score(points == null ? 0 : 1, scored, BigDecimal.valueOf(100), List.of());
        unit.closed(OFFICE, new UnitResult(score, Standing.NONE, null, null, Map.of()), ItemScores.NONE);
        return unit;
    }

    private AwardList choose(int places, String group, String reason, String... units) {
        return standings.check(new AwardList("优秀", places, group, List.of(units), List.of(), reason));
    }

    @Test
    void whoIsTiedWithTheLastIsShown() {
        assertThat(standings.size()).isEqualTo(4);
        assertThat(choose(2, null, null, "U1", "U2").tied()).containsExactly("U3");
        assertThat(choose(3, null, null, "U1", "U2", "U3").tied()).isEmpty();
        assertThat(choose(1, "二组", null, "U3").tied()).isEmpty();
        assertThat(choose(2, null, null).tied()).isEmpty();
    }

    @Test
    void whoPassesOverAHigherScoreSaysWhy() {
        assertThatThrownBy(() -> choose(2, null, null, "U2", "U3"))
                .hasMessageContaining("reason-for-passing-over")
                .hasMessageContaining("U1");
        assertThat(choose(2, null, "一票否决。", "U2", "U3").unitCodes()).containsExactly("U2", "U3");
    }

    @Test
    void onlyRankedUnitsOfTheGroupOnceAndNotMoreThanPlaces() {
        assertThatThrownBy(() -> choose(1, null, null, "U1", "U2")).hasMessageContaining("too-many-awarded");
        assertThatThrownBy(() -> choose(2, null, "x", "U1", "U5")).hasMessageContaining("unit-not-ranked");
        assertThatThrownBy(() -> choose(2, null, "x", "U1", "U9")).hasMessageContaining("unit-not-ranked");
        assertThatThrownBy(() -> choose(2, null, "x", "U1", "U1")).hasMessageContaining("unit-not-ranked");
        assertThatThrownBy(() -> choose(2, "二组", "x", "U1")).hasMessageContaining("unit-not-ranked");
    }
}
