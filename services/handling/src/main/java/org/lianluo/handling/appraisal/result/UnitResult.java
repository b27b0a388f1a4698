package org.lianluo.handling.appraisal.result;

import java.util.Map;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scoring.Score;
import org.lianluo.handling.appraisal.scoring.Standing;

/**
 * What a unit scored.
 *
 * @param co of what it co-handles; null where that is not apart
 * @param coStanding as {@code co}
 * @param figures of all its items together
 */
public record UnitResult(Score main, Standing standing, Score co, Standing coStanding, Map<Figure, Integer> figures) {

    public UnitResult {
        figures = Map.copyOf(figures);
    }

    UnitResult withoutStanding() {
        return new UnitResult(main, Standing.NONE, co, null, figures);
    }
}
