package org.lianluo.handling.agenda.desk;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.handling.agenda.CommitteeMeetingStatus;

/** Filters of a list of meetings; used with {@code @BeanParam}. */
public class CommitteeMeetingParams {

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    CommitteeMeetingStatus status;

    @Parameter(description = "Meetings that hear this unit (报告机关)", example = "410402-U01")
    @QueryParam("unit")
    String unit;
}
