package org.lianluo.station.reception.day;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.station.reception.ReceptionKind;
import org.lianluo.station.reception.ReceptionStatus;

/** Filters of a list of reception days; used with {@code @BeanParam}. */
public class ReceptionDayParams {

    @Parameter(description = "Region code (行政区划)", example = "410402")
    @QueryParam("region")
    String region;

    @Parameter(description = "Station code (站点)", example = "410402-S001")
    @QueryParam("station")
    String station;

    @Parameter(description = "Code of a deputy who receives (接待代表)", example = "D410402-0001")
    @QueryParam("deputy")
    String deputy;

    @Parameter(description = "Kind (类型)")
    @QueryParam("kind")
    ReceptionKind kind;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    ReceptionStatus status;

    @Parameter(description = "First day (开始日期)", example = "2027-01-01")
    @QueryParam("from")
    LocalDate from;

    @Parameter(description = "Last day (结束日期)", example = "2027-12-31")
    @QueryParam("to")
    LocalDate to;

    @Parameter(description = "Plan of a year (年度接待计划)")
    @QueryParam("plan")
    UUID plan;

    @Parameter(
            description =
                    "Only what waits for the caller: days to announce, to hold and to file, for deputies days to come to (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
