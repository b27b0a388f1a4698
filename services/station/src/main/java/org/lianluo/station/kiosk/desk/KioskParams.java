package org.lianluo.station.kiosk.desk;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.shared.codes.NaturalCode;
import org.lianluo.station.kiosk.KioskStatus;

/** Filters of a list of kiosks; used with {@code @BeanParam}. */
public class KioskParams {

    @Parameter(description = "Station (联络站)", example = "410402-S001")
    @QueryParam("station")
    @Pattern(regexp = NaturalCode.STATION, message = "{org.lianluo.code.station}")
    String station;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    KioskStatus status;

    @Parameter(description = "true: only those that work and have a fault (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
