package org.lianluo.station.legislation.desk;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.station.legislation.LegislativeDraftStatus;

/** Filters of a list of drafts; used with {@code @BeanParam}. */
public class DraftParams {

    @Parameter(description = "Region code (行政区划)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    LegislativeDraftStatus status;

    @Parameter(
            description =
                    "Only what waits for the caller: a point owes an answer or has not read the report; the office has to close, sort and report (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
