package org.lianluo.handling.supervision.docket;

import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.handling.supervision.SupervisionKind;
import org.lianluo.handling.supervision.SupervisionStatus;

/** Filters of a list of supervision cases; used with {@code @BeanParam}. */
public class SupervisionParams {

    @Parameter(description = "Kind (督办方式)")
    @QueryParam("kind")
    SupervisionKind kind;

    @Parameter(description = "Status (状态)")
    @QueryParam("status")
    SupervisionStatus status;

    @Parameter(description = "Year of the supervision (年度)", example = "2026")
    @QueryParam("year")
    Integer year;

    @Parameter(description = "Unit that was asked (承办单位)", example = "410402-U01")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Committee that supervises (督办委员会)", example = "410402-C01")
    @QueryParam("committee")
    String committee;

    @Parameter(description = "Who leads it (领衔督办人)", example = "410402-L01")
    @QueryParam("leader")
    String leader;

    @Parameter(description = "What it is about (督办对象)")
    @QueryParam("subjectId")
    UUID subjectId;

    @Parameter(description = "Case that it follows (前一督办事项)")
    @QueryParam("predecessorId")
    UUID predecessorId;

    @Parameter(
            description =
                    "Only what waits for the caller: a unit has to answer, whoever decides to choose, whoever supervises"
                            + " to go on (待办)")
    @QueryParam("toDo")
    Boolean toDo;
}
