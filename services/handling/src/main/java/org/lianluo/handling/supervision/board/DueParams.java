package org.lianluo.handling.supervision.board;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.lianluo.handling.supervision.alert.AlertColour;
import org.lianluo.handling.supervision.alert.DueKind;
import org.lianluo.handling.supervision.alert.WaitsFor;

/** Whose board, and filters of its list; used with {@code @BeanParam}. */
public class DueParams {

    @Parameter(description = "Cases of this unit (承办单位)", example = "410402-U01")
    @QueryParam("unit")
    String unit;

    @Parameter(description = "Cases of the field of this committee (委员会)", example = "410402-C01")
    @QueryParam("committee")
    String committee;

    @Parameter(description = "Cases that this person leads (领衔督办人)", example = "410402-L01")
    @QueryParam("leader")
    String leader;

    @Parameter(description = "Kind (种类)")
    @QueryParam("kind")
    DueKind kind;

    @Parameter(description = "Light (预警颜色)")
    @QueryParam("colour")
    AlertColour colour;

    @Parameter(description = "Who has to act (待办方)")
    @QueryParam("waitsFor")
    WaitsFor waitsFor;

    @Parameter(description = "Only what is overdue, or only what is not (是否逾期)")
    @QueryParam("overdue")
    Boolean overdue;
}
