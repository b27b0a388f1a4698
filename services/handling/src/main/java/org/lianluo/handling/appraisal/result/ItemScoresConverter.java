package org.lianluo.handling.appraisal.result;

import jakarta.persistence.Converter;
import org.lianluo.handling.appraisal.JsonColumn;

/** Keeps the scores of items as JSON. */
@Converter
public class ItemScoresConverter extends JsonColumn<ItemScores> {

    public ItemScoresConverter() {
        super(ItemScores.class);
    }
}
