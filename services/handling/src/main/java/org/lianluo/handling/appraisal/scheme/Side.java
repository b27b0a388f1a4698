package org.lianluo.handling.appraisal.scheme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which items an indicator is about. */
@Schema(name = "AssessmentSide")
public enum Side {
    /** Those to which the unit replies: alone, as the lead, or for its own part (主办、独办、分办). */
    LEAD,
    /** Those on which it gives its opinion to the lead (会办、协办). */
    CO
}
