package org.lianluo.handling.commitment;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Filters of a list of commitments; used with {@code @BeanParam}. */
public class CommitmentParams {

    @Parameter(description = "Unit (承办单位)", example = "410402-U01")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Region (行政区划)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Year in which it was promised (承诺年份)", example = "2026")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    CommitmentStatus status;

    @Parameter(description = "Commitments about this suggestion (代表建议)")
    @QueryParam("suggestionId")
    UUID suggestionId;

    @Parameter(description = "Commitments of this assignment (交办件)")
    @QueryParam("assignmentId")
    UUID assignmentId;

    @Parameter(description = "Due on this day or later (期限起)")
    @QueryParam("dueFrom")
    LocalDate dueFrom;

    @Parameter(description = "Due on this day or earlier (期限止)")
    @QueryParam("dueTo")
    LocalDate dueTo;

    @Parameter(description = "true: only open ones whose due date has passed; false: only others (是否逾期)")
    @QueryParam("overdue")
    Boolean overdue;

    @Parameter(
            description = "Only what waits for the caller: for a unit what is open, for a deputy a new due date to take"
                    + " note of (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
