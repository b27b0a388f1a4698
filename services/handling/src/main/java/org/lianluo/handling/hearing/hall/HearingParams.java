package org.lianluo.handling.hearing.hall;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.handling.hearing.HearingKind;
import org.lianluo.handling.hearing.HearingStatus;

/** Filters of a list of hearings; used with {@code @BeanParam}. */
public class HearingParams {

    @Parameter(description = "Kind (形式)")
    @QueryParam("kind")
    HearingKind kind;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    HearingStatus status;

    @Parameter(description = "Unit that is asked (应询单位)", example = "410402-U01")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Supervision case that it belongs to (督办事项)")
    @QueryParam("supervisionCaseId")
    UUID supervisionCaseId;

    @Parameter(description = "What it is about (听证对象)")
    @QueryParam("subjectId")
    UUID subjectId;

    @Parameter(
            description =
                    "Only what waits for the caller: a unit owes an answer or a result; whoever arranges has to go on (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
