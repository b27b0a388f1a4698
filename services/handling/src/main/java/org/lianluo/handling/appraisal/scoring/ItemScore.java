package org.lianluo.handling.appraisal.scoring;

import java.util.List;
import java.util.UUID;
import org.lianluo.handling.appraisal.scheme.Side;

/** One item with what each indicator of items came to. */
public record ItemScore(
        UUID assignmentId, UUID suggestionId, int registrationNumber, Side side, List<PartScore> parts) {

    public ItemScore {
        parts = List.copyOf(parts);
    }
}
