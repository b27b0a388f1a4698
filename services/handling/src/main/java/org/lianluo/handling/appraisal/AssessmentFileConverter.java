package org.lianluo.handling.appraisal;

import jakarta.persistence.Converter;

/** Keeps the file of an assessment as JSON. */
@Converter
public class AssessmentFileConverter extends JsonColumn<AssessmentFile> {

    public AssessmentFileConverter() {
        super(AssessmentFile.class);
    }
}
