package org.lianluo.handling.appraisal.scoring;

import java.util.Map;
import java.util.UUID;
import org.lianluo.handling.appraisal.scheme.Figure;
import org.lianluo.handling.appraisal.scheme.Side;

/**
 * What is known of one handled item of a unit, through all its rounds.
 *
 * @param assignmentId of the first round
 * @param figures what counts of it; those that are 0 may be left out
 */
public record ItemFacts(
        UUID assignmentId, UUID suggestionId, int registrationNumber, Side side, Map<Figure, Integer> figures) {

    public ItemFacts {
        figures = Map.copyOf(figures);
    }
}
