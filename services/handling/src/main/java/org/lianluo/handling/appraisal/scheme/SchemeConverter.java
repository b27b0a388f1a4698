package org.lianluo.handling.appraisal.scheme;

import jakarta.persistence.Converter;
import org.lianluo.handling.appraisal.JsonColumn;

/** Keeps a scheme as JSON. */
@Converter
public class SchemeConverter extends JsonColumn<Scheme> {

    public SchemeConverter() {
        super(Scheme.class);
    }
}
