package org.lianluo.station.standard.star;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.shared.codes.NaturalCode;

/** Filters of a list of star ratings; used with {@code @BeanParam}. */
public class StarParams {

    @Parameter(description = "Region code (行政区划)", example = "410402")
    @QueryParam("region")
    @Pattern(regexp = NaturalCode.REGION, message = "{org.lianluo.code.region}")
    String region;

    @Parameter(description = "Code of the station (站点编码)", example = "410402-S001")
    @QueryParam("station")
    @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
    String station;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    StarStatus status;

    @Parameter(description = "Stars by the last review (星级)", example = "5")
    @QueryParam("stars")
    @Min(0)
    @Max(5)
    Integer stars;

    @Parameter(
            description = "Only what waits for the caller's office: applications, and yearly reviews that are due (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
