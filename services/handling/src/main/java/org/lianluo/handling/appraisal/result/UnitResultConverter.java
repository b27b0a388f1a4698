package org.lianluo.handling.appraisal.result;

import jakarta.persistence.Converter;
import org.lianluo.handling.appraisal.JsonColumn;

/** Keeps the result of a unit as JSON. */
@Converter
public class UnitResultConverter extends JsonColumn<UnitResult> {

    public UnitResultConverter() {
        super(UnitResult.class);
    }
}
