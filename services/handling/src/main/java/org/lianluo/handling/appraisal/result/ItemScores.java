package org.lianluo.handling.appraisal.result;

import java.util.List;
import org.lianluo.handling.appraisal.scoring.ItemScore;

/** The scores of a unit's items. */
public record ItemScores(List<ItemScore> items) {

    public static final ItemScores NONE = new ItemScores(List.of());

    public ItemScores {
        items = List.copyOf(items);
    }
}
