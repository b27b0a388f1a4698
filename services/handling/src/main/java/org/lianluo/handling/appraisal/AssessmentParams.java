package org.lianluo.handling.appraisal;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of assessments; used with {@code @BeanParam}. */
public class AssessmentParams {

    @Parameter(description = "Region (行政区划)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Year that is assessed (考核年度)", example = "2026")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    AssessmentStatus status;
}
