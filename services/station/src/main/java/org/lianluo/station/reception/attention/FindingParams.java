package org.lianluo.station.reception.attention;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.shared.codes.NaturalCode;

/** Filters of a list of findings; used with {@code @BeanParam}. */
public class FindingParams {

    @Parameter(description = "What was found (类型)")
    @QueryParam("kind")
    FindingKind kind;

    @Parameter(description = "Region code (行政区划)", example = "410402")
    @QueryParam("region")
    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
    String region;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    FindingStatus status;

    @Parameter(description = "true: only what waits for the caller: not explained and not over (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
