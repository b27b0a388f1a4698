package org.lianluo.suggestion.motion.reading;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.suggestion.motion.MotionStatus;

/** Filters of a list of motions; used with {@code @BeanParam}. */
public class MotionParams {

    @Parameter(description = "Only motions that wait for the caller (待我处理)")
    @QueryParam("toDo")
    Boolean toDo;

    @Parameter(description = "State (状态)")
    @QueryParam("state")
    MotionStatus state;

    @Parameter(description = "Code of the region (行政区划代码)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Term of the congress (届)", example = "11")
    @QueryParam("term")
    Integer term;

    @Parameter(description = "Number of the meeting (次会议)", example = "3")
    @QueryParam("session")
    Integer session;
}
